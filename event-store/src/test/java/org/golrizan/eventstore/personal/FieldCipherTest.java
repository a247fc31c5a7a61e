package org.golrizan.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.golrizan.eventstore.personal.Vaults.person;
import static org.golrizan.eventstore.personal.Vaults.secret;

import java.util.HexFormat;
import org.golrizan.eventstore.Bytes;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

  private static final PersonKey KEY = PersonKey.of(person(1), secret(7));
  private static final FieldPlace NAME = new FieldPlace("event-1", "family.registered/1/head/name");
  private static final Bytes VALUE = Bytes.ofText("\"نام نمونه\"");

  @Test
  void aValueComesBackAsItWas() {
    assertThat(FieldCipher.open(KEY, NAME, FieldCipher.seal(KEY, NAME, VALUE))).isEqualTo(VALUE);
    assertThat(FieldCipher.open(KEY, NAME, FieldCipher.seal(KEY, NAME, Bytes.EMPTY))).isEqualTo(Bytes.EMPTY);
    Bytes endsLikeTheFilling = Bytes.of(new byte[] {(byte) 0x80, 0, 0});
    assertThat(FieldCipher.open(KEY, NAME, FieldCipher.seal(KEY, NAME, endsLikeTheFilling))).isEqualTo(endsLikeTheFilling);
  }

  @Test
  void theSameValueAtTheSamePlaceGivesTheSameBytesAndOthersElsewhere() {
    Bytes sealed = FieldCipher.seal(KEY, NAME, VALUE);

    assertThat(FieldCipher.seal(KEY, NAME, VALUE)).isEqualTo(sealed);
    assertThat(FieldCipher.seal(KEY, new FieldPlace("event-2", NAME.field()), VALUE)).isNotEqualTo(sealed);
  }

  @Test
  void aValueOpensAtNoOtherPlaceAndForNobodyElse() {
    Bytes sealed = FieldCipher.seal(KEY, NAME, VALUE);

    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> FieldCipher.open(KEY, new FieldPlace("event-2", NAME.field()), sealed));
    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> FieldCipher.open(KEY, new FieldPlace(NAME.owner(), "family.registered/1/head/nationalId"), sealed));
    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> FieldCipher.open(PersonKey.of(person(2), secret(7)), NAME, sealed));
    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> FieldCipher.open(PersonKey.of(person(1), secret(8)), NAME, sealed));
  }

  @Test
  void aPlacesTwoNamesAreNotTakenForOthersThatReadTheSameTogether() {
    Bytes sealed = FieldCipher.seal(KEY, new FieldPlace("ab", "c"), VALUE);

    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> FieldCipher.open(KEY, new FieldPlace("a", "bc"), sealed));
  }

  @Test
  void aChangeOfAnyByteIsFound() {
    byte[] sealed = FieldCipher.seal(KEY, NAME, VALUE).toArray();

    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      assertThatExceptionOfType(SealBrokenException.class)
          .as("byte " + at)
          .isThrownBy(() -> FieldCipher.open(KEY, NAME, Bytes.of(changed)))
          .withMessageContaining("family.registered/1/head/name of event-1");
    }
    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> FieldCipher.open(KEY, NAME, Bytes.of(new byte[10])));
  }

  @Test
  void theLengthOfAShortValueDoesNotShow() {
    int shortest = FieldCipher.seal(KEY, NAME, Bytes.ofText("true")).length();

    assertThat(FieldCipher.seal(KEY, NAME, Bytes.ofText("false")).length()).isEqualTo(shortest);
    assertThat(FieldCipher.seal(KEY, NAME, Bytes.of(new byte[FieldCipher.BLOCK - 1])).length()).isEqualTo(shortest);
    assertThat(FieldCipher.seal(KEY, NAME, Bytes.of(new byte[FieldCipher.BLOCK])).length()).isEqualTo(shortest + FieldCipher.BLOCK);
  }

  /** Made with another implementation of what {@link FieldCipher} says, in Python. */
  @Test
  void theFormStaysAsItIs() {
    assertThat(HexFormat.of().formatHex(FieldCipher.seal(KEY, NAME, VALUE).toArray())).isEqualTo("01178a869441abdf463f073a019edecc1daf87f84ca43b0959aad9b0f8ef8b31926023e3de2d22ae6043726824b650be7218aaaa432e202e64a1f1549f90454fc084deb2866a9506d9424246acc80fec557bb682f8a9492d782f14eed6");
  }
}
