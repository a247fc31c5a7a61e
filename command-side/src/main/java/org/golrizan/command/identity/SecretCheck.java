package org.golrizan.command.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;

/**
 * Holds a store to one secret: what the first process leaves in it, every other must find. With another secret the same national id
 * would have another hash, and could be registered twice without anyone noticing.
 */
final class SecretCheck {

  private static final String COLLECTION = "identities-secret";
  private static final String KEY = "fingerprint";

  private SecretCheck() {}

  /** @throws ForeignIdentitySecretException if the store's national ids were hashed with another secret */
  static void require(KeyedStore store, IdentityHash hash, Path file) {
    Bytes mine = Bytes.of(hash.fingerprint().getBytes(StandardCharsets.US_ASCII));
    store.put(COLLECTION, KEY, KeyedStore.ABSENT, mine);
    Optional<KeyedDocument> first = store.find(COLLECTION, KEY);
    if (!first.map(KeyedDocument::body).equals(Optional.of(mine))) {
      throw new ForeignIdentitySecretException(file);
    }
  }

  /** The message names the file, never the secret. */
  static final class ForeignIdentitySecretException extends RuntimeException {

    ForeignIdentitySecretException(Path file) {
      super("The secret in " + file.toAbsolutePath() + " is not the one that the national ids of this store were hashed with."
          + " Give every process of the store the same file, with golrizan.identity-index.secret-file");
    }
  }
}
