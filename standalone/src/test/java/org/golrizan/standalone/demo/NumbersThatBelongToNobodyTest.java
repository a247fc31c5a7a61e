package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.NationalId;
import org.golrizan.events.Sheba;
import org.junit.jupiter.api.Test;

class NumbersThatBelongToNobodyTest {

  private static final int SOME = 20_000;

  @Test
  void nationalIdsAreValidDifferentAndOfNoRegistrationOffice() {
    Set<String> seen = new HashSet<>();
    for (int serial = 0; serial < SOME; serial++) {
      String id = PersonalNumbers.nationalId(serial);
      assertThat(NationalId.parse(id).digits()).isEqualTo(id);
      assertThat(Integer.parseInt(id.substring(0, 3))).isBetween(970, 979);
      assertThat(seen.add(id)).isTrue();
    }
  }

  @Test
  void shebaNumbersAreValidDifferentAndOfNoBank() {
    Set<String> seen = new HashSet<>();
    for (int serial = 0; serial < SOME; serial++) {
      String sheba = PersonalNumbers.sheba(serial);
      assertThat(Sheba.parse(sheba).iban()).isEqualTo(sheba);
      assertThat(sheba.substring(4, 7)).isEqualTo("999");
      assertThat(seen.add(sheba)).isTrue();
    }
  }

  @Test
  void mobileNumbersAreWellFormedDifferentAndOfNoOperator() {
    Set<String> seen = new HashSet<>();
    for (int serial = 0; serial < SOME; serial++) {
      String number = PersonalNumbers.mobile(serial);
      assertThat(MobileNumber.parse(number).digits()).isEqualTo(number).startsWith("0955");
      assertThat(seen.add(number)).isTrue();
    }
  }

  @Test
  void aSerialOutsideTheRangeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PersonalNumbers.nationalId(PersonalNumbers.SERIALS));
    assertThatIllegalArgumentException().isThrownBy(() -> PersonalNumbers.sheba(-1));
  }
}
