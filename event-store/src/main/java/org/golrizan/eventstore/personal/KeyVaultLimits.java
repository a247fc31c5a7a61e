package org.golrizan.eventstore.personal;

import java.time.Duration;

/**
 * What a process may keep of the vault in memory.
 *
 * @param cachedKeys how many persons' keys at most
 * @param cacheTime  how long at most
 * @param erasureCheck how often it looks whether another process erased somebody: so long after that it may still open the person's values
 */
public record KeyVaultLimits(int cachedKeys, Duration cacheTime, Duration erasureCheck) {

  public KeyVaultLimits {
    if (cachedKeys < 0) {
      throw new IllegalArgumentException("golrizan.key-vault.cached-keys cannot be " + cachedKeys);
    }
    if (cacheTime.isNegative()) {
      throw new IllegalArgumentException("golrizan.key-vault.cache-time cannot be " + cacheTime);
    }
    if (erasureCheck.isNegative()) {
      throw new IllegalArgumentException("golrizan.key-vault.erasure-check cannot be " + erasureCheck);
    }
  }

  public static KeyVaultLimits usual() {
    return new KeyVaultLimits(100_000, Duration.ofSeconds(10), Duration.ofMillis(500));
  }
}
