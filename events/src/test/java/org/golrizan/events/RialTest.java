package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RialTest {

  private static final Rial MOST = Rial.of(Long.MAX_VALUE);

  @Test
  void anAmountIsNeverNegative() {
    assertThatThrownBy(() -> new Rial(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rial.of(Long.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void amountsAddUp() {
    assertThat(Rial.of(2).plus(Rial.of(3))).isEqualTo(Rial.of(5));
    assertThat(Rial.sum(List.of(Rial.of(1), Rial.of(2), Rial.of(3)))).isEqualTo(Rial.of(6));
    assertThat(Rial.sum(List.of())).isEqualTo(Rial.ZERO);
  }

  @Test
  void aSumThatDoesNotFitIsAnErrorAndNeverWrapsAround() {
    assertThatThrownBy(() -> MOST.plus(Rial.of(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rial.sum(List.of(MOST, MOST))).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void noMoreIsTakenAwayThanIsThere() {
    assertThat(Rial.of(5).minus(Rial.of(5))).isEqualTo(Rial.ZERO);
    assertThatThrownBy(() -> Rial.of(5).minus(Rial.of(6))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aProductThatDoesNotFitIsAnError() {
    assertThat(Rial.of(7).times(3)).isEqualTo(Rial.of(21));
    assertThat(MOST.times(0)).isEqualTo(Rial.ZERO);
    assertThatThrownBy(() -> MOST.times(2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rial.of(1).times(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void amountsCompare() {
    assertThat(Rial.of(2)).isGreaterThan(Rial.of(1)).isEqualByComparingTo(Rial.of(2));
    assertThat(Rial.of(2).isMoreThan(Rial.of(2))).isFalse();
    assertThat(Rial.of(3).isMoreThan(Rial.of(2))).isTrue();
    assertThat(Rial.of(3).min(Rial.of(2))).isEqualTo(Rial.of(2));
    assertThat(Rial.of(2).min(Rial.of(3))).isEqualTo(Rial.of(2));
    assertThat(Rial.ZERO.isZero()).isTrue();
    assertThat(Rial.of(1).isZero()).isFalse();
  }

  @Test
  void anAmountNamesItsUnit() {
    assertThat(Rial.of(1_500)).hasToString("1500 rial");
  }
}
