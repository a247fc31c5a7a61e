package org.golrizan.eventstore.axon;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The sequences of one processing group, a document each, which is gone when its last letter is.
 *
 * <p>A document's key is never used twice, and its version only grows: whoever writes what he read meets the very document that he
 * read, or nothing. Were the sequence's name the key, it could be emptied and begun anew in between, at the same version. The name is
 * a unique key instead, so that a sequence has one document.
 */
final class LetterSequences {

  private static final String COLLECTION = "dead-letters";
  /** Few, because each may be as large as a sequence may be. */
  private static final int PAGE = 10;

  /** A sequence and the document it was read from. */
  record Found(KeyedDocument document, LetterSequence sequence) {

    private static Found of(KeyedDocument document) {
      return new Found(document, LetterSequenceCodec.decode(document.body()));
    }

    String key() {
      return document.key();
    }
  }

  private final KeyedStore store;
  private final TimeOrderedIdentifiers identifiers = new TimeOrderedIdentifiers();
  private final String prefix;

  LetterSequences(KeyedStore store, String processingGroup) {
    this.store = store;
    // Encoded, a group holds no slash, so no group's prefix begins another's.
    this.prefix = URLEncoder.encode(processingGroup, StandardCharsets.UTF_8) + "/";
  }

  Instant now() {
    return store.now();
  }

  Optional<Found> named(String identifier) {
    return store.findByUniqueKey(COLLECTION, prefix + identifier).map(Found::of);
  }

  Optional<Found> at(String key) {
    return store.find(COLLECTION, key).map(Found::of);
  }

  /** All sequences in the order in which they began, read in pages as the stream goes. */
  Stream<Found> all() {
    return store.all(COLLECTION, prefix, PAGE).map(Found::of);
  }

  private Set<String> name(String identifier) {
    return Set.of(prefix + identifier);
  }

  /** @return false if the sequence is there already */
  boolean begin(String identifier, Bytes body) {
    String key = prefix + identifiers.generateIdentifier();
    return store.put(COLLECTION, key, KeyedStore.ABSENT, body, name(identifier)) == PutOutcome.WRITTEN;
  }

  /** @return false if someone else wrote or deleted the document */
  boolean replace(Found found, Bytes body) {
    Set<String> name = name(found.sequence().identifier());
    return store.put(COLLECTION, found.key(), found.document().version(), body, name) == PutOutcome.WRITTEN;
  }

  /** @return false if someone else wrote or deleted the document */
  boolean delete(Found found) {
    return store.delete(COLLECTION, found.key(), found.document().version());
  }

  /**
   * Changes what is there, again and again until nobody else writes in between.
   *
   * @return what is there now; null if there is no such document, or none any more
   */
  @Nullable LetterSequence change(String key, UnaryOperator<LetterSequence> change) {
    while (true) {
      @Nullable Found found = at(key).orElse(null);
      if (found == null) {
        return null;
      }
      LetterSequence changed = change.apply(found.sequence());
      if (changed.equals(found.sequence())) {
        return changed;
      }
      if (changed.letters().isEmpty() && delete(found)) {
        return null;
      }
      if (!changed.letters().isEmpty() && replace(found, LetterSequenceCodec.encode(changed))) {
        return changed;
      }
    }
  }
}
