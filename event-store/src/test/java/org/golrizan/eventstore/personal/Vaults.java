package org.golrizan.eventstore.personal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.keyed.KeyedStore;

/** Vaults, keys and persons for tests. */
public final class Vaults {

  private static final KeyVaultLimits UNCACHED = new KeyVaultLimits(0, Duration.ZERO, Duration.ZERO);

  private Vaults() {}

  /** A vault that keeps nothing in memory. */
  public static KeyVault open(KeyedStore store) {
    return open(store, keys("first"), Scrubbing.NONE);
  }

  static KeyVault open(KeyedStore store, KeyEncryptionKeys keys, Scrubbing scrubbing) {
    return KeyVault.open(store, keys, scrubbing, UNCACHED);
  }

  /** Key-encryption keys whose secrets follow from their names. */
  static KeyEncryptionKeys keys(String... names) {
    return KeyEncryptionKeys.of(Stream.of(names).map(name -> KeyEncryptionKey.of(name, secret(name.hashCode()))).toList());
  }

  static byte[] secret(int seed) {
    byte[] secret = new byte[PersonKey.LENGTH];
    Arrays.fill(secret, (byte) seed);
    return secret;
  }

  public static PersonId person(int number) {
    return new PersonId(new UUID(0x0199_c7c2_0000_7000L, 0x8000_0000_0000_0000L + number));
  }

  static List<PersonId> persons(int count) {
    return Stream.iterate(0, number -> number + 1).limit(count).map(Vaults::person).toList();
  }
}
