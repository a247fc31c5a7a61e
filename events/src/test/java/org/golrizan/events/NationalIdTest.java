package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made here, from sequences or at random, and belong to nobody. */
class NationalIdTest {

  @ParameterizedTest
  @CsvSource({
      // The nine digits times their weights (10 to 2) add up to 210, 2, 3, 9, 11 and 10: worked out by hand.
      "1234567891",
      "0000000019",
      "0000000108",
      "0000000302",
      "0001001000",
      "1000000001"
  })
  void theLastDigitIsTheChecksum(String digits) {
    assertThat(new NationalId(digits).digits()).isEqualTo(digits);
  }

  @Test
  void ofTheTenLastDigitsOneIsRight() {
    long seed = System.nanoTime();
    System.out.println("NationalIdTest: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      String nine = random.ints(9, 0, 10).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
      if (nine.chars().distinct().count() > 1) {
        assertThat(IntStream.range(0, 10).filter(last -> isAccepted(nine + last)).count()).as(nine).isEqualTo(1);
      }
    }
  }

  @Test
  void twoNeighboursThatAreSwappedAreNoticed() {
    assertThat(isAccepted("1234567891")).isTrue();
    assertThat(isAccepted("2134567891")).isFalse();
    assertThat(isAccepted("1234576891")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456789", "12345678911", "1234567890", "123456789a", "12345 7891", "-234567891",
      "۱۲۳۴۵۶۷۸۹۱"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> new NationalId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000000000", "1111111111", "5555555555", "9999999999"})
  void tenEqualDigitsAreRefusedAlthoughTheChecksumFits(String text) {
    assertThatThrownBy(() -> new NationalId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"۱۲۳۴۵۶۷۸۹۱", "١٢٣٤٥٦٧٨٩١", " 1234567891\t", "۱۲۳۴۵67891",
      "\u200F۱۲۳۴۵۶۷۸۹۱\u200E", "\u00A01234567891"})
  void peopleTypePersianAndArabicDigits(String text) {
    assertThat(NationalId.parse(text)).isEqualTo(new NationalId("1234567891"));
  }

  @Test
  void noTextShowsTheDigits() {
    assertThat(new NationalId("1234567891").toString()).doesNotContain("1234567891");
    assertThatThrownBy(() -> new NationalId("1234567890")).hasMessageNotContaining("1234567890");
  }

  private static boolean isAccepted(String digits) {
    try {
      return new NationalId(digits).digits().equals(digits);
    } catch (IllegalArgumentException notValid) {
      return false;
    }
  }
}
