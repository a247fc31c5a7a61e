package org.golrizan.events;

import java.util.regex.Pattern;

/**
 * What tells that a document kept elsewhere is the one that was seen: its SHA-256, as in FIPS 180-4.
 *
 * @param sha256 64 hexadecimal digits in lower case
 */
public record DocumentHash(String sha256) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** @throws IllegalArgumentException if it is not 64 hexadecimal digits in lower case */
  public DocumentHash {
    if (!FORM.matcher(sha256).matches()) {
      throw new IllegalArgumentException("A document's hash is its SHA-256: 64 hexadecimal digits in lower case");
    }
  }
}
