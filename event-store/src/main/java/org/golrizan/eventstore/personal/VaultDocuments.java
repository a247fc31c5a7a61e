package org.golrizan.eventstore.personal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;

/**
 * What a key vault keeps in its store: a document a person, under the person's id; what persons are found by; a proof of each key-encryption
 * key; and of the vault itself its id, how far the log was looked through for erasures, that there was one, and whether the store must still
 * be scrubbed.
 */
record VaultDocuments(KeyedStore store) {

  static final String PERSONS = "persons";
  static final String IDENTITIES = "identities";
  static final String PROOFS = "key-encryption-keys";
  static final String VAULT = "vault";

  private static final String ID = "id";
  private static final String ERASED_UP_TO = "erased-up-to";
  private static final String LATEST_ERASURE = "latest-erasure";
  private static final String SCRUB_DUE = "scrub-due";
  private static final String PERSON_PREFIX = "person:";
  private static final int PAGE = 1_000;

  Stream<KeyedDocument> all(String collection) {
    return store.all(collection, "", PAGE);
  }

  /** The vault's id, which is {@code fresh} if it has none yet. */
  Bytes id(Bytes fresh) {
    store.put(VAULT, ID, KeyedStore.ABSENT, fresh);
    return id().orElseThrow();
  }

  Optional<Bytes> id() {
    return store.find(VAULT, ID).map(KeyedDocument::body);
  }

  Optional<KeyedDocument> person(PersonId person) {
    return store.find(PERSONS, person.toString());
  }

  /** @return false if someone else wrote in between */
  boolean writePerson(PersonId person, Optional<KeyedDocument> before, Bytes entry) {
    return store.put(PERSONS, person.toString(), version(before), entry) == PutOutcome.WRITTEN;
  }

  static PersonId personOf(KeyedDocument document) {
    return new PersonId(UUID.fromString(document.key()));
  }

  static boolean isErased(KeyedDocument document) {
    return VaultEntry.decode(personOf(document), document.body()) instanceof VaultEntry.Erased;
  }

  /** The unique key of the one document that the person is found by. */
  static String byPerson(PersonId person) {
    return PERSON_PREFIX + person;
  }

  /** Whether the document is what an erased person would be found by. */
  boolean identifiesAnErasedPerson(KeyedDocument identity) {
    return identity.uniqueKeys().stream()
        .map(key -> new PersonId(UUID.fromString(key.substring(PERSON_PREFIX.length()))))
        .anyMatch(person -> person(person).filter(VaultDocuments::isErased).isPresent());
  }

  /** Deletes what the person is found by. */
  void forgetIdentity(PersonId person) {
    Optional<KeyedDocument> found = store.findByUniqueKey(IDENTITIES, byPerson(person));
    while (found.isPresent() && !store.delete(IDENTITIES, found.get().key(), found.get().version())) {
      found = store.findByUniqueKey(IDENTITIES, byPerson(person));
    }
  }

  /** Copies a document that the store does not hold. */
  void addIfAbsent(String collection, KeyedDocument document) {
    store.put(collection, document.key(), KeyedStore.ABSENT, document.body(), document.uniqueKeys());
  }

  /** A position; 0 if the log was never looked through. */
  long erasedUpTo() {
    return store.find(VAULT, ERASED_UP_TO).map(document -> Long.parseLong(document.body().toText())).orElse(0L);
  }

  void erasedUpTo(long position) {
    Bytes body = Bytes.ofText(Long.toString(position));
    boolean written = false;
    while (!written) {
      long version = version(store.find(VAULT, ERASED_UP_TO));
      written = store.put(VAULT, ERASED_UP_TO, version, body) == PutOutcome.WRITTEN;
    }
  }

  /** Goes up with each erasure; 0 if there was none. */
  long erasures() {
    return version(store.find(VAULT, LATEST_ERASURE));
  }

  /** Said once keys were destroyed: other processes forget theirs. */
  void somebodyWasErased() {
    boolean written = false;
    while (!written) {
      written = store.put(VAULT, LATEST_ERASURE, erasures(), Bytes.EMPTY) == PutOutcome.WRITTEN;
    }
  }

  /** Said before a key is destroyed: should a crash come in between, whoever opens the vault next scrubs its store. */
  void scrubIsDue() {
    store.put(VAULT, SCRUB_DUE, KeyedStore.ABSENT, Bytes.EMPTY);
  }

  void scrubIfDue(Scrubbing scrubbing) {
    Optional<KeyedDocument> due = store.find(VAULT, SCRUB_DUE);
    if (due.isPresent()) {
      scrubbing.scrub();
      store.delete(VAULT, SCRUB_DUE, due.get().version());
    }
  }

  /** The names of the collections that are not the vault's own: what others keep beside the keys. */
  Stream<String> others() {
    return store.collections().stream().filter(name -> !Set.of(PERSONS, IDENTITIES, PROOFS, VAULT).contains(name));
  }

  private static long version(Optional<KeyedDocument> before) {
    return before.map(KeyedDocument::version).orElse(KeyedStore.ABSENT);
  }
}
