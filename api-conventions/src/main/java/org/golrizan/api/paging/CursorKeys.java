package org.golrizan.api.paging;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What cursors are signed with, so that none can be made up: HMAC-SHA-256, the first {@value #LENGTH} bytes of it. Every process that
 * answers lists has the same.
 */
public final class CursorKeys {

  static final int LENGTH = 16;

  private static final String HMAC = "HmacSHA256";

  private final List<SecretKeySpec> keys;

  private CursorKeys(List<SecretKeySpec> keys) {
    this.keys = keys;
  }

  /**
   * @param secrets random bytes; the first one signs, cursors signed with the others still hold
   * @throws IllegalArgumentException if there is none
   */
  public static CursorKeys of(List<byte[]> secrets) {
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to sign cursors with");
    }
    return new CursorKeys(secrets.stream().map(secret -> new SecretKeySpec(secret, HMAC)).toList());
  }

  /** For a process whose cursors need not hold in others, nor after it. */
  public static CursorKeys random() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return of(List.of(secret));
  }

  byte[] sign(byte[] content) {
    return signature(keys.getFirst(), content);
  }

  boolean signed(byte[] content, byte[] signature) {
    return keys.stream().anyMatch(key -> MessageDigest.isEqual(signature(key, content), signature));
  }

  private static byte[] signature(SecretKeySpec key, byte[] content) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(content), LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
    }
  }
}
