package org.golrizan.eventstore.autoconfigure;

import java.nio.file.Path;
import java.time.Duration;
import org.golrizan.eventstore.personal.KeyVaultLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where persons' keys are kept, and the key-encryption keys that wrap them: one a line, an id and 32 random bytes in Base64, the current one
 * first.
 *
 * @param folder     the embedded vault's, made if it is not there; by default {@code keys} in the data folder
 * @param uri        the vault's database on a server of MongoDB's protocol, where the event store is on one; by default the event
 *                   store's server and the name of its database with {@code -keys}
 * @param keyFile    the file with the key-encryption keys
 * @param keys       the key-encryption keys themselves, where there is no file
 * @param makeKey    whether a process that is given neither makes a key of its own in the embedded vault's folder: to try things out, since
 *                   a key beside what it wraps protects little
 * @param cachedKeys how many persons' keys a process keeps in memory at most
 * @param cacheTime  how long
 * @param erasureCheck how often a process looks whether another one erased somebody, whose values it then shows no more
 */
@ConfigurationProperties("golrizan.key-vault")
public record KeyVaultProperties(
    @Nullable Path folder,
    @Nullable String uri,
    @Nullable Path keyFile,
    @Nullable String keys,
    @DefaultValue("false") boolean makeKey,
    @DefaultValue("100000") int cachedKeys,
    @DefaultValue("10s") Duration cacheTime,
    @DefaultValue("500ms") Duration erasureCheck) {

  KeyVaultLimits limits() {
    return new KeyVaultLimits(cachedKeys, cacheTime, erasureCheck);
  }

  /** Does not show the keys. */
  @Override
  public String toString() {
    return "KeyVaultProperties[folder=" + folder + ", keyFile=" + keyFile + "]";
  }
}
