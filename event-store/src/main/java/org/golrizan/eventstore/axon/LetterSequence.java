package org.golrizan.eventstore.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters of one sequence, in the order of their events.
 *
 * @param claim null if nobody handles them
 */
record LetterSequence(String identifier, @Nullable Claim claim, List<StoredLetter> letters) {

  /**
   * @param holder one run through the letters
   * @param time   when it was last heard of, on the store's clock
   */
  record Claim(String holder, Instant time) {}

  LetterSequence {
    letters = List.copyOf(letters);
  }

  static LetterSequence of(String identifier, StoredLetter letter) {
    return new LetterSequence(identifier, null, List.of(letter));
  }

  StoredLetter head() {
    return letters.getFirst();
  }

  boolean holds(String letterId) {
    return letters.stream().anyMatch(letter -> letter.id().equals(letterId));
  }

  boolean holds(SerializedEvent event) {
    return letters.stream().anyMatch(letter -> letter.event().isSameAs(event));
  }

  LetterSequence with(StoredLetter letter) {
    List<StoredLetter> more = new ArrayList<>(letters);
    more.add(letter);
    return new LetterSequence(identifier, claim, more);
  }

  LetterSequence without(String letterId) {
    return new LetterSequence(identifier, claim, letters.stream().filter(letter -> !letter.id().equals(letterId)).toList());
  }

  /** Changes one letter in its place; nothing happens if it is not there. */
  LetterSequence replacing(String letterId, UnaryOperator<StoredLetter> change) {
    return new LetterSequence(
        identifier, claim, letters.stream().map(letter -> letter.id().equals(letterId) ? change.apply(letter) : letter).toList());
  }

  boolean mayClaim(Instant now, Duration claimTimeout) {
    return claim == null || claim.time().plus(claimTimeout).isBefore(now);
  }

  boolean isClaimedBy(String holder) {
    return claim != null && claim.holder().equals(holder);
  }

  LetterSequence claimed(String holder, Instant now) {
    return new LetterSequence(identifier, new Claim(holder, now), letters);
  }

  LetterSequence released() {
    return new LetterSequence(identifier, null, letters);
  }
}
