package org.golrizan.eventstore.personal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;

/**
 * Brings what one vault's store holds into another's: to back a vault up, to bring it back, to move it into the other home. What is in both is
 * kept, but for one thing: who was erased in either is erased afterwards. No key is unwrapped. May be repeated, and goes on where it was cut off.
 */
public final class VaultCopy {

  private static final int PAGE = 1_000;

  private final KeyedStore from;
  private final KeyedStore to;

  private VaultCopy(KeyedStore from, KeyedStore to) {
    this.from = from;
    this.to = to;
  }

  /**
   * What was copied.
   *
   * @param persons of whom the target now holds a key or a tombstone that it did not hold
   * @param erased  of them or of those it knew, who are erased now and were not
   */
  public record Report(long persons, long erased) {}

  /**
   * @param scrubbing of the target
   * @throws KeyVaultException if there is no vault in the source, or the target is another vault; the target is as it was then
   */
  public static Report run(KeyedStore from, KeyedStore to, Scrubbing scrubbing) {
    VaultCopy copy = new VaultCopy(from, to);
    copy.requireSameVault();
    copy.all(KeyVault.PROOFS).forEach(proof -> to.put(KeyVault.PROOFS, proof.key(), KeyedStore.ABSENT, proof.body()));
    long persons = 0;
    long erased = 0;
    for (KeyedDocument theirs : (Iterable<KeyedDocument>) copy.all(KeyVault.PERSONS)::iterator) {
      Change change = copy.person(theirs);
      persons += change == Change.ADDED || change == Change.ADDED_AS_ERASED ? 1 : 0;
      erased += change == Change.ERASED || change == Change.ADDED_AS_ERASED ? 1 : 0;
    }
    copy.all(KeyVault.IDENTITIES).forEach(copy::identity);
    copy.erasedUpTo();
    Optional<KeyedDocument> due = to.find(KeyVault.VAULT, KeyVault.SCRUB_DUE);
    if (due.isPresent()) {
      scrubbing.scrub();
      to.delete(KeyVault.VAULT, KeyVault.SCRUB_DUE, due.get().version());
    }
    return new Report(persons, erased);
  }

  private void requireSameVault() {
    Bytes theirs = from.find(KeyVault.VAULT, KeyVault.ID).map(KeyedDocument::body)
        .orElseThrow(() -> new KeyVaultException("There is no key vault in the source", null));
    to.put(KeyVault.VAULT, KeyVault.ID, KeyedStore.ABSENT, theirs);
    if (!to.find(KeyVault.VAULT, KeyVault.ID).map(KeyedDocument::body).equals(Optional.of(theirs))) {
      throw new KeyVaultException("The target is another key vault than the source", null);
    }
  }

  private enum Change { NONE, ADDED, ADDED_AS_ERASED, ERASED }

  private Change person(KeyedDocument theirs) {
    PersonId person = new PersonId(UUID.fromString(theirs.key()));
    boolean erasedThere = isErased(person, theirs);
    if (erasedThere) {
      forgetIdentity(person);
    }
    while (true) {
      Optional<KeyedDocument> mine = to.find(KeyVault.PERSONS, theirs.key());
      if (mine.isPresent() && (!erasedThere || isErased(person, mine.get()))) {
        return Change.NONE;
      }
      if (mine.isPresent()) {
        // A key goes: should this be cut off, whoever opens the target next scrubs it.
        to.put(KeyVault.VAULT, KeyVault.SCRUB_DUE, KeyedStore.ABSENT, Bytes.EMPTY);
      }
      long version = mine.map(KeyedDocument::version).orElse(KeyedStore.ABSENT);
      if (to.put(KeyVault.PERSONS, theirs.key(), version, theirs.body()) == PutOutcome.WRITTEN) {
        return mine.isPresent() ? Change.ERASED : erasedThere ? Change.ADDED_AS_ERASED : Change.ADDED;
      }
    }
  }

  private void forgetIdentity(PersonId person) {
    to.findByUniqueKey(KeyVault.IDENTITIES, KeyVault.byPerson(person))
        .ifPresent(held -> to.delete(KeyVault.IDENTITIES, held.key(), held.version()));
  }

  private static boolean isErased(PersonId person, KeyedDocument document) {
    return VaultEntry.decode(person, document.body()) instanceof VaultEntry.Erased;
  }

  /** Not of a person who is erased in the target: the source may be older. */
  private void identity(KeyedDocument theirs) {
    if (theirs.uniqueKeys().stream().noneMatch(this::isOfAnErasedPerson)) {
      to.put(KeyVault.IDENTITIES, theirs.key(), KeyedStore.ABSENT, theirs.body(), theirs.uniqueKeys());
    }
  }

  private boolean isOfAnErasedPerson(String uniqueKey) {
    PersonId person = KeyVault.personIn(uniqueKey);
    return to.find(KeyVault.PERSONS, person.toString()).filter(mine -> isErased(person, mine)).isPresent();
  }

  /** The earlier of both: looking through the log twice does no harm. */
  private void erasedUpTo() {
    long theirs = position(from);
    Optional<KeyedDocument> mine = to.find(KeyVault.VAULT, KeyVault.ERASED_UP_TO);
    if (mine.isEmpty() || theirs < position(to)) {
      to.put(KeyVault.VAULT, KeyVault.ERASED_UP_TO, mine.map(KeyedDocument::version).orElse(KeyedStore.ABSENT),
          Bytes.ofText(Long.toString(theirs)));
    }
  }

  private static long position(KeyedStore vault) {
    return vault.find(KeyVault.VAULT, KeyVault.ERASED_UP_TO).map(document -> Long.parseLong(document.body().toText())).orElse(0L);
  }

  private Stream<KeyedDocument> all(String collection) {
    return Stream.iterate(
            from.scan(collection, "", "", PAGE),
            page -> !page.isEmpty(),
            page -> from.scan(collection, "", page.getLast().key(), PAGE))
        .flatMap(List::stream);
  }
}
