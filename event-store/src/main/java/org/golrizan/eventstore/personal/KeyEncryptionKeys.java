package org.golrizan.eventstore.personal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The key-encryption keys of an installation: the current one wraps, the others open what they wrapped before. */
public final class KeyEncryptionKeys {

  private final KeyEncryptionKey current;
  private final Map<String, KeyEncryptionKey> all;

  private KeyEncryptionKeys(KeyEncryptionKey current, Map<String, KeyEncryptionKey> all) {
    this.current = current;
    this.all = all;
  }

  /**
   * @param keys the current one first
   * @throws IllegalArgumentException if there is none, or two have one id
   */
  public static KeyEncryptionKeys of(List<KeyEncryptionKey> keys) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("There is no key-encryption key");
    }
    Map<String, KeyEncryptionKey> all = new LinkedHashMap<>();
    for (KeyEncryptionKey key : keys) {
      if (all.put(key.id(), key) != null) {
        throw new IllegalArgumentException("Two key-encryption keys are named " + key.id());
      }
    }
    return new KeyEncryptionKeys(keys.getFirst(), all);
  }

  KeyEncryptionKey current() {
    return current;
  }

  /** @throws KeyVaultException if it is not among them */
  KeyEncryptionKey named(String id) {
    KeyEncryptionKey key = all.get(id);
    if (key == null) {
      throw new KeyVaultException("The vault holds keys that were wrapped with the key-encryption key " + id
          + ", which is not configured. Leave a key in place until the vault was rewrapped", null);
    }
    return key;
  }

  Collection<KeyEncryptionKey> all() {
    return Collections.unmodifiableCollection(all.values());
  }

  /**
   * Secrets for another purpose, one from each key: who has such a secret knows nothing of the key, nor of those for other purposes.
   *
   * @param purpose in words
   * @return {@value KeyEncryptionKey#LENGTH} bytes each, the current key's first
   */
  public List<byte[]> secretsFor(String purpose) {
    return Stream.concat(Stream.of(current), all.values().stream().filter(key -> key != current))
        .map(key -> key.secretFor(purpose)).toList();
  }

  /** Does not show the secrets. */
  @Override
  public String toString() {
    return "KeyEncryptionKeys" + all.keySet();
  }
}
