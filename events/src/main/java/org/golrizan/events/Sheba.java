package org.golrizan.events;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An Iranian IBAN (Sheba): IR and 24 digits, checked modulo 97 as in ISO 13616.
 *
 * @param iban 26 characters without spaces
 */
public record Sheba(String iban) {

  private static final Pattern FORM = Pattern.compile("IR[0-9]{24}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  /** @throws IllegalArgumentException if it is not a valid Sheba number; the message does not repeat it */
  public Sheba {
    if (!FORM.matcher(iban).matches() || !isValid(iban)) {
      throw new IllegalArgumentException("A Sheba number is IR and 24 digits with a valid checksum");
    }
  }

  /** Accepts Persian and Arabic digits, spaces and a lower-case ir. */
  public static Sheba parse(String text) {
    return new Sheba(PersianText.normalise(text).replace(" ", "").toUpperCase(Locale.ROOT));
  }

  private static boolean isValid(String iban) {
    // ISO 13616: the country code (I = 18, R = 27) and the check digits move to the end.
    String rearranged = iban.substring(4) + "1827" + iban.substring(2, 4);
    return new BigInteger(rearranged).mod(MODULUS).equals(BigInteger.ONE);
  }

  /** Does not show the account: personal data has no place in logs. */
  @Override
  public String toString() {
    return "Sheba[***]";
  }
}
