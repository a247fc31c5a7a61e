package org.golrizan.eventstore.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.golrizan.eventstore.Bytes;

/**
 * Seals one value at one place under its person's key.
 *
 * <p>A sealed value is {@code form (1 byte, 1) ‖ commitment (32) ‖ nonce (12) ‖ ciphertext and tag}. From the person's key HKDF-Expand with
 * SHA-256 (RFC 5869; the key is uniformly random, so there is nothing to extract) makes 96 bytes for the place: a key for AES-256-GCM, a
 * key for the nonce, and the commitment. So who is shown one place's key can open no other place.
 *
 * <p>The commitment tells one key from every other, which GCM's tag alone does not. The nonce is the first 12 bytes of HMAC-SHA-256 over the
 * additional data and the value: the same value at the same place gives the same bytes, and two values never share a nonce
 * but by a collision of the HMAC. The value is filled up to a multiple of {@value #BLOCK} bytes, so that its length tells little. The
 * additional data are form, owner, field and person, the texts with their length in front.
 */
final class FieldCipher {

  static final int BLOCK = 32;

  private static final byte FORM = 1;
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int HEAD = 1 + KEY + NONCE;
  /** Ends the value; zeros follow. */
  private static final byte END = (byte) 0x80;
  private static final String PURPOSE = "golrizan sealed value";
  private static final String HMAC = "HmacSHA256";

  private FieldCipher() {}

  static Bytes seal(PersonKey key, FieldPlace place, Bytes value) {
    byte[] additional = additional(key, place);
    byte[] filled = fill(value.toArray());
    try {
      Derived derived = Derived.of(key, place);
      byte[] nonce = derived.nonce(additional, filled);
      byte[] ciphertext = derived.cipher(Cipher.ENCRYPT_MODE, nonce, additional).doFinal(filled);
      return Bytes.of(ByteBuffer.allocate(HEAD + ciphertext.length)
          .put(FORM).put(derived.commitment().toArray()).put(nonce).put(ciphertext).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot seal a value", e);
    }
  }

  /** @throws SealBrokenException if the value was changed, or was sealed at another place, for another person or under another key */
  static Bytes open(PersonKey key, FieldPlace place, Bytes sealed) {
    byte[] bytes = sealed.toArray();
    if (bytes.length < HEAD + BLOCK + TAG) {
      throw new SealBrokenException(place, "it is too short", null);
    }
    if (bytes[0] != FORM) {
      throw new SealBrokenException(place, "its form " + bytes[0] + " is not known here", null);
    }
    try {
      Derived derived = Derived.of(key, place);
      if (!MessageDigest.isEqual(derived.commitment().toArray(), Arrays.copyOfRange(bytes, 1, 1 + KEY))) {
        throw new SealBrokenException(place, "it was sealed under another key or at another place", null);
      }
      byte[] nonce = Arrays.copyOfRange(bytes, 1 + KEY, HEAD);
      byte[] filled = derived.cipher(Cipher.DECRYPT_MODE, nonce, additional(key, place)).doFinal(bytes, HEAD, bytes.length - HEAD);
      return unfill(place, filled);
    } catch (AEADBadTagException e) {
      throw new SealBrokenException(place, "it was changed", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot open a sealed value", e);
    }
  }

  private static byte[] additional(PersonKey key, FieldPlace place) {
    byte[] owner = utf8(place.owner());
    byte[] field = utf8(place.field());
    return ByteBuffer.allocate(1 + Integer.BYTES + owner.length + Integer.BYTES + field.length + 2 * Long.BYTES)
        .put(FORM)
        .putInt(owner.length).put(owner)
        .putInt(field.length).put(field)
        .putLong(key.person().value().getMostSignificantBits())
        .putLong(key.person().value().getLeastSignificantBits())
        .array();
  }

  private static byte[] fill(byte[] value) {
    byte[] filled = Arrays.copyOf(value, (value.length / BLOCK + 1) * BLOCK);
    filled[value.length] = END;
    return filled;
  }

  private static Bytes unfill(FieldPlace place, byte[] filled) {
    int end = filled.length - 1;
    while (end >= 0 && filled[end] == 0) {
      end--;
    }
    if (end < 0 || filled[end] != END) {
      throw new SealBrokenException(place, "its value has no end", null);
    }
    return Bytes.of(Arrays.copyOf(filled, end));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What a person's key gives for one place. */
  private record Derived(SecretKeySpec key, SecretKeySpec nonceKey, Bytes commitment) {

    static Derived of(PersonKey person, FieldPlace place) throws GeneralSecurityException {
      byte[] purpose = utf8(PURPOSE);
      byte[] owner = utf8(place.owner());
      byte[] field = utf8(place.field());
      byte[] info = ByteBuffer.allocate(purpose.length + Integer.BYTES + owner.length + Integer.BYTES + field.length)
          .put(purpose).putInt(owner.length).put(owner).putInt(field.length).put(field).array();
      byte[] bytes = KDF.getInstance("HKDF-SHA256")
          .deriveData(HKDFParameterSpec.expandOnly(person.secret(), info, 3 * KEY));
      return new Derived(
          new SecretKeySpec(bytes, 0, KEY, "AES"),
          new SecretKeySpec(bytes, KEY, KEY, HMAC),
          Bytes.of(Arrays.copyOfRange(bytes, 2 * KEY, 3 * KEY)));
    }

    byte[] nonce(byte[] additional, byte[] filled) throws GeneralSecurityException {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(nonceKey);
      mac.update(additional);
      return Arrays.copyOf(mac.doFinal(filled), NONCE);
    }

    Cipher cipher(int mode, byte[] nonce, byte[] additional) throws GeneralSecurityException {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
      cipher.updateAAD(additional);
      return cipher;
    }
  }
}
