package org.golrizan.eventstore.personal;

import java.time.Duration;

/**
 * What a process may keep of the vault in memory.
 *
 * @param cachedKeys how many persons' keys at most
 * @param cacheTime  how long at most; so long after an erasure in another process this one may still open the person's values
 */
public record KeyVaultLimits(int cachedKeys, Duration cacheTime) {

  public KeyVaultLimits {
    if (cachedKeys < 0) {
      throw new IllegalArgumentException("golrizan.key-vault.cached-keys cannot be " + cachedKeys);
    }
    if (cacheTime.isNegative()) {
      throw new IllegalArgumentException("golrizan.key-vault.cache-time cannot be " + cacheTime);
    }
  }

  public static KeyVaultLimits usual() {
    return new KeyVaultLimits(100_000, Duration.ofSeconds(10));
  }
}
