package org.golrizan.eventstore.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.jspecify.annotations.Nullable;

/** Handles the letters of one sequence after the other, under a claim that keeps everyone else out of the sequence. */
final class LetterProcessing {

  private record Candidate(String place, Instant lastTouched) {

    private static Candidate of(LetterSequences.Found found) {
      return new Candidate(found.key(), found.sequence().head().lastTouched());
    }
  }

  private final LetterSequences sequences;
  private final LetterMessages messages;
  private final Duration claimTimeout;

  LetterProcessing(LetterSequences sequences, LetterMessages messages, Duration claimTimeout) {
    this.sequences = sequences;
    this.messages = messages;
    this.claimTimeout = claimTimeout;
  }

  /** As {@link KeyedDeadLetterQueue#process} has it. */
  boolean process(
      Predicate<DeadLetter<? extends EventMessage<?>>> filter,
      Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
    String holder = UUID.randomUUID().toString();
    for (Candidate candidate : candidates()) {
      @Nullable KeyedDeadLetter head = claim(candidate.place(), holder, filter);
      if (head != null) {
        return handle(head, holder, task);
      }
    }
    return false;
  }

  private List<Candidate> candidates() {
    return sequences.all()
        .map(Candidate::of)
        .sorted(Comparator.comparing(Candidate::lastTouched))
        .toList();
  }

  /** The first letter of a sequence that is claimed from here on; null if it is another's or not wanted. */
  private @Nullable KeyedDeadLetter claim(
      String place, String holder, Predicate<DeadLetter<? extends EventMessage<?>>> filter) {
    while (true) {
      LetterSequences.@Nullable Found found = sequences.at(place).orElse(null);
      Instant now = sequences.now();
      if (found == null || !found.sequence().mayClaim(now, claimTimeout)) {
        return null;
      }
      KeyedDeadLetter head = messages.read(place, found.sequence(), found.sequence().head());
      if (!filter.test(head)) {
        return null;
      }
      if (sequences.replace(found, LetterSequenceCodec.encode(found.sequence().claimed(holder, now)))) {
        return head;
      }
    }
  }

  private boolean handle(
      KeyedDeadLetter head,
      String holder,
      Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
    String place = head.place();
    KeyedDeadLetter letter = head;
    try {
      while (true) {
        EnqueueDecision<EventMessage<?>> decision = task.apply(letter);
        if (decision.shouldEnqueue()) {
          keep(letter, holder, decision);
          return false;
        }
        @Nullable LetterSequence left = removed(letter, holder);
        if (left == null) {
          return true;
        }
        if (!left.isClaimedBy(holder)) {
          return false;
        }
        letter = messages.read(place, left, left.head());
      }
    } catch (RuntimeException | Error e) {
      release(place, holder, e);
      throw e;
    }
  }

  private @Nullable LetterSequence removed(KeyedDeadLetter letter, String holder) {
    Instant now = sequences.now();
    return sequences.change(letter.place(), sequence ->
        sequence.isClaimedBy(holder) ? sequence.without(letter.id()).claimed(holder, now) : sequence);
  }

  private void keep(KeyedDeadLetter letter, String holder, EnqueueDecision<EventMessage<?>> decision) {
    DeadLetter<? extends EventMessage<?>> updated = decision.withDiagnostics(letter)
        .withCause(decision.enqueueCause().orElse(null))
        .markTouched();
    sequences.change(letter.place(), sequence ->
        sequence.isClaimedBy(holder) ? messages.update(sequence, letter.id(), updated).released() : sequence);
  }

  private void release(String place, String holder, Throwable cause) {
    try {
      sequences.change(place, sequence -> sequence.isClaimedBy(holder) ? sequence.released() : sequence);
    } catch (RuntimeException e) {
      // The claim ends by itself after its timeout.
      cause.addSuppressed(e);
    }
  }
}
