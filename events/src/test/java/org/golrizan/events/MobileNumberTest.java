package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 0900 000 0000 and its like were never given out. */
class MobileNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"09000000000", "۰۹۰۰۰۰۰۰۰۰۰", "٠٩٠٠٠٠٠٠٠٠٠", " 09000000000 ", "\u200E09000000000"})
  void peopleTypePersianAndArabicDigits(String text) {
    assertThat(MobileNumber.parse(text)).isEqualTo(new MobileNumber("09000000000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0900000000", "090000000000", "08000000000", "+989000000000", "0900 000 0000", "0900000000a"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> MobileNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsStoredHasAsciiDigits() {
    assertThatThrownBy(() -> new MobileNumber("۰۹۰۰۰۰۰۰۰۰۰")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTextShowsTheNumber() {
    assertThat(new MobileNumber("09000000000").toString()).doesNotContain("0900");
    assertThatThrownBy(() -> new MobileNumber("0900000000")).hasMessageNotContaining("0900");
  }
}
