package org.golrizan.eventstore.personal;

import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.golrizan.events.PersonId;

/** One person's key. All values about the person are sealed under keys that are derived from it. */
public final class PersonKey {

  /** Bytes of the secret. */
  public static final int LENGTH = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final PersonId person;
  private final byte[] secret;

  private PersonKey(PersonId person, byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("A person's key has " + LENGTH + " bytes, not " + secret.length);
    }
    this.person = person;
    this.secret = secret;
  }

  static PersonKey of(PersonId person, byte[] secret) {
    return new PersonKey(person, secret.clone());
  }

  static PersonKey fresh(PersonId person) {
    byte[] secret = new byte[LENGTH];
    RANDOM.nextBytes(secret);
    return new PersonKey(person, secret);
  }

  PersonId person() {
    return person;
  }

  /** To be derived from. */
  SecretKey secret() {
    return new SecretKeySpec(secret, "Generic");
  }

  /** A copy of the secret, to be wrapped. */
  byte[] toBytes() {
    return secret.clone();
  }

  /** Does not show the secret. */
  @Override
  public String toString() {
    return "PersonKey[" + person + "]";
  }
}
