package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made here and belong to nobody. */
class ShebaTest {

  private static final String ACCOUNT = "0000000000000000000001";
  private static final String VALID = withChecksum(ACCOUNT);

  @Test
  void theTwoDigitsAfterTheCountryAreTheChecksum() {
    assertThat(new Sheba(VALID).iban()).isEqualTo(VALID);
  }

  @Test
  void anyAccountWithItsChecksumIsAccepted() {
    long seed = System.nanoTime();
    System.out.println("ShebaTest: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      String account =
          random.ints(22, 0, 10).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
      assertThat(new Sheba(withChecksum(account)).iban()).endsWith(account);
    }
  }

  @Test
  void anyOneWrongDigitIsNoticed() {
    for (int at = 2; at < VALID.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String changed = VALID.substring(0, at) + digit + VALID.substring(at + 1);
        if (!changed.equals(VALID)) {
          assertThatThrownBy(() -> new Sheba(changed)).as(changed).isInstanceOf(IllegalArgumentException.class);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IR", "IR0000000000000000000000000", "DE89370400440532013000", "ir", "IR 1"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> new Sheba(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneDigitMoreOrLessIsRefused() {
    assertThatThrownBy(() -> new Sheba(VALID + "0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sheba(VALID.substring(0, 25))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void peopleTypeGroupsAndPersianDigitsAndALowerCaseCountry() {
    StringBuilder typed = new StringBuilder("ir");
    for (int i = 2; i < VALID.length(); i++) {
      typed.append(i % 4 == 0 ? " " : "").append((char) ('۰' + VALID.charAt(i) - '0'));
    }
    assertThat(Sheba.parse(typed.toString())).isEqualTo(new Sheba(VALID));
  }

  @Test
  void noTextShowsTheAccount() {
    assertThat(new Sheba(VALID).toString()).doesNotContain(ACCOUNT);
    assertThatThrownBy(() -> new Sheba("IR99" + ACCOUNT)).hasMessageNotContaining(ACCOUNT);
  }

  /** ISO 13616 digit by digit: 98 minus the remainder of account, country (I = 18, R = 27) and 00. */
  private static String withChecksum(String account) {
    int remainder = 0;
    for (char digit : (account + "182700").toCharArray()) {
      remainder = (remainder * 10 + digit - '0') % 97;
    }
    int check = 98 - remainder;
    return "IR" + check / 10 + check % 10 + account;
  }
}
