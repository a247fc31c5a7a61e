package org.golrizan.eventstore.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;

/**
 * A key that comes from outside and wraps persons' keys in the vault: AES-256-GCM with a random nonce of 12 bytes in front. Bound in are
 * this key's id and the person, so that no entry stands in for another.
 */
public final class KeyEncryptionKey {

  /** Bytes of the secret. */
  public static final int LENGTH = 32;

  static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String id;
  private final SecretKeySpec secret;

  private KeyEncryptionKey(String id, SecretKeySpec secret) {
    this.id = id;
    this.secret = secret;
  }

  /**
   * @param id     names the key in the vault: up to 40 lower case letters, digits and hyphens
   * @param secret {@value #LENGTH} random bytes
   * @throws IllegalArgumentException names what is wrong, never the secret
   */
  public static KeyEncryptionKey of(String id, byte[] secret) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("A key-encryption key is named by up to 40 lower case letters, digits and hyphens");
    }
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("The key-encryption key " + id + " has " + secret.length + " bytes, not " + LENGTH);
    }
    return new KeyEncryptionKey(id, new SecretKeySpec(secret, "AES"));
  }

  public String id() {
    return id;
  }

  Bytes wrap(PersonKey key) {
    return seal(purpose(key.person()), key.toBytes());
  }

  /** @throws KeyVaultException if this is not the key that wrapped it, or if it was changed */
  PersonKey unwrap(PersonId person, Bytes wrapped) {
    try {
      return PersonKey.of(person, open(purpose(person), wrapped));
    } catch (AEADBadTagException e) {
      throw new KeyVaultException("The key of person " + person + " does not open with the key-encryption key " + id
          + ": it was changed in the vault, or the key is another one of this name", e);
    }
  }

  /** HKDF-Expand with SHA-256 (RFC 5869): the key is uniformly random, so there is nothing to extract. */
  byte[] secretFor(String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256").deriveData(
          HKDFParameterSpec.expandOnly(secret, ("golrizan: " + purpose).getBytes(StandardCharsets.UTF_8), LENGTH));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot derive a secret", e);
    }
  }

  /** What only this key opens, to tell whether another process has the same. */
  Bytes proof() {
    return seal("proof of " + id, new byte[0]);
  }

  boolean proves(Bytes proof) {
    try {
      open("proof of " + id, proof);
      return true;
    } catch (AEADBadTagException e) {
      return false;
    }
  }

  private String purpose(PersonId person) {
    return "golrizan person key, wrapped with " + id + ": " + person;
  }

  private Bytes seal(String purpose, byte[] content) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(content);
      return Bytes.of(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot wrap a key", e);
    }
  }

  private byte[] open(String purpose, Bytes sealed) throws AEADBadTagException {
    byte[] bytes = sealed.toArray();
    if (bytes.length < NONCE + TAG_BITS / Byte.SIZE) {
      throw new AEADBadTagException("Too short");
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE), purpose).doFinal(bytes, NONCE, bytes.length - NONCE);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot unwrap a key", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  /** Does not show the secret. */
  @Override
  public String toString() {
    return "KeyEncryptionKey[" + id + "]";
  }
}
