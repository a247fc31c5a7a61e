package org.golrizan.eventstore.personal;

import java.util.Iterator;
import java.util.Optional;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;

/**
 * Brings what one vault's store holds into another's: to back a vault up, to bring it back, to move it into the other home. What is in both is
 * kept, but for one thing: who was erased in either is erased afterwards. No key is unwrapped. May be repeated, and goes on where it was cut off.
 */
public final class VaultCopy {

  private final VaultDocuments from;
  private final VaultDocuments to;

  private VaultCopy(VaultDocuments from, VaultDocuments to) {
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
    return new VaultCopy(new VaultDocuments(from), new VaultDocuments(to)).run(scrubbing);
  }

  private Report run(Scrubbing scrubbing) {
    requireSameVault();
    // A new target begins where the source is, any other at the earlier of both: looking through the log twice does no harm.
    boolean fresh = to.all(VaultDocuments.PROOFS).findAny().isEmpty();
    to.erasedUpTo(fresh ? from.erasedUpTo() : Math.min(from.erasedUpTo(), to.erasedUpTo()));
    addAll(VaultDocuments.PROOFS);
    long persons = 0;
    long erased = 0;
    for (Iterator<KeyedDocument> all = from.all(VaultDocuments.PERSONS).iterator(); all.hasNext(); ) {
      Change change = person(all.next());
      persons += change == Change.ADDED || change == Change.ADDED_AS_ERASED ? 1 : 0;
      erased += change == Change.ERASED || change == Change.ADDED_AS_ERASED ? 1 : 0;
    }
    // The source may be older than an erasure.
    from.all(VaultDocuments.IDENTITIES)
        .filter(identity -> !to.identifiesAnErasedPerson(identity))
        .forEach(identity -> to.addIfAbsent(VaultDocuments.IDENTITIES, identity));
    from.others().forEach(this::addAll);
    to.scrubIfDue(scrubbing);
    return new Report(persons, erased);
  }

  private void requireSameVault() {
    Bytes theirs = from.id().orElseThrow(() -> new KeyVaultException("There is no key vault in the source", null));
    if (!to.id(theirs).equals(theirs)) {
      throw new KeyVaultException("The target is another key vault than the source", null);
    }
  }

  private void addAll(String collection) {
    from.all(collection).forEach(document -> to.addIfAbsent(collection, document));
  }

  private enum Change { NONE, ADDED, ADDED_AS_ERASED, ERASED }

  private Change person(KeyedDocument theirs) {
    PersonId person = VaultDocuments.personOf(theirs);
    boolean erasedThere = VaultDocuments.isErased(theirs);
    if (erasedThere) {
      to.forgetIdentity(person);
    }
    while (true) {
      Optional<KeyedDocument> mine = to.person(person);
      if (mine.isPresent() && (!erasedThere || VaultDocuments.isErased(mine.get()))) {
        return Change.NONE;
      }
      if (mine.isPresent()) {
        to.scrubIsDue();
      }
      if (to.writePerson(person, mine, theirs.body())) {
        return mine.isPresent() ? Change.ERASED : erasedThere ? Change.ADDED_AS_ERASED : Change.ADDED;
      }
    }
  }
}
