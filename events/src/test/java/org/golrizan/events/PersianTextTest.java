package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersianTextTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("keyboards")
  void whatPeopleTypeOnDifferentKeyboardsIsStoredInOneForm(String what, String typed, String stored) {
    assertThat(PersianText.normalise(typed)).isEqualTo(stored);
    assertThat(PersianText.normalise(stored)).as("normal text stays as it is").isEqualTo(stored);
  }

  static Stream<Arguments> keyboards() {
    return Stream.of(
        Arguments.of("Persian digits", "۰۱۲۳۴۵۶۷۸۹", "0123456789"),
        Arguments.of("Arabic digits", "٠١٢٣٤٥٦٧٨٩", "0123456789"),
        Arguments.of("Arabic yeh", "عل\u064A", "عل\u06CC"),
        Arguments.of("alef maksura", "عل\u0649", "عل\u06CC"),
        Arguments.of("Arabic kaf", "\u0643رج", "\u06A9رج"),
        Arguments.of("decomposed alef with madda", "\u0627\u0653باد", "\u0622باد"),
        Arguments.of("white space at the ends and between", "  علی \t  رضا\n", "علی رضا"),
        Arguments.of("no-break space", "\u00A0علی\u00A0\u00A0رضا\u202F", "علی رضا"),
        Arguments.of("direction marks of copied text", "\u200F\u202Bعلی\u202C\u2066\u2069\u200E\u061C", "علی"),
        Arguments.of("Latin text", "Evin 2", "Evin 2"),
        Arguments.of("nothing", " ", ""));
  }

  @Test
  void theZeroWidthNonJoinerIsPartOfTheSpelling() {
    assertThat(PersianText.normalise("می\u200Cرود")).isEqualTo("می\u200Cرود");
  }
}
