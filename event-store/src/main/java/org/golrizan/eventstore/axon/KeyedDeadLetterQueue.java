package org.golrizan.eventstore.axon;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.WrongDeadLetterTypeException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters of one processing group in a {@link KeyedStore}, which many threads and processes may share. An event is stored
 * with the exact bytes that it has in the log.
 *
 * <p>All letters of a sequence are one document, and each change is one compare-and-set of it. A crash is before that write or after
 * it, so it loses no letter, and a writer who was overtaken reads again what is there, so nobody's letter is overwritten and each
 * goes behind those that are there. A document that was emptied and one that is begun anew are never taken for each other (see
 * {@link LetterSequences}). After a crash the event is delivered again; one that its sequence already holds is not added twice.
 *
 * <p>While its letters are handled a sequence is claimed in the same document. Handling a letter removes it and renews the claim in
 * one write. A claim that was not renewed for {@link DeadLetterLimits#claimTimeout}, on the store's clock, can be taken over; who lost
 * it changes nothing more. So a letter is handled again if its handler crashed, or took longer than that.
 *
 * <p>Letters go through the upcasters when they are read, which must give one event for one. Where they do not, or where the serializer
 * does not know the name or the revision, the letter can be listed, but asking for its payload fails with that reason: it stays. An
 * event or diagnostics that the serializer cannot write are refused with its exception, and nothing is changed.
 */
public final class KeyedDeadLetterQueue implements SequencedDeadLetterQueue<EventMessage<?>> {

  private final LetterSequences sequences;
  private final LetterMessages messages;
  private final LetterProcessing processing;
  private final DeadLetterLimits limits;

  /**
   * @param processingGroup whose letters these are; groups share nothing
   * @param serializer      the one that the log's events are read with
   * @param upcasters       give one event for one
   * @param seal            the one that the log's payloads are sealed by
   */
  public KeyedDeadLetterQueue(
      KeyedStore store,
      String processingGroup,
      Serializer serializer,
      EventUpcaster upcasters,
      PayloadSeal seal,
      DeadLetterLimits limits) {
    this.sequences = new LetterSequences(store, processingGroup);
    this.messages = new LetterMessages(serializer, upcasters, seal);
    this.processing = new LetterProcessing(sequences, messages, limits.claimTimeout());
    this.limits = limits;
  }

  /** @throws DeadLetterQueueOverflowException names the limit; nothing was stored */
  @Override
  public void enqueue(Object sequenceIdentifier, DeadLetter<? extends EventMessage<?>> letter) {
    String identifier = sequenceIdentifier.toString();
    StoredLetter stored = messages.store(letter);
    boolean settled = false;
    while (!settled) {
      LetterSequences.@Nullable Found found = sequences.named(identifier).orElse(null);
      settled = found == null ? begin(identifier, stored) : append(found, stored);
    }
  }

  /** @throws DeadLetterQueueOverflowException names the limit; nothing was stored */
  @Override
  public boolean enqueueIfPresent(
      Object sequenceIdentifier, Supplier<DeadLetter<? extends EventMessage<?>>> letterBuilder) {
    String identifier = sequenceIdentifier.toString();
    @Nullable StoredLetter stored = null;
    LetterSequences.@Nullable Found found = sequences.named(identifier).orElse(null);
    while (found != null) {
      if (stored == null) {
        stored = messages.store(letterBuilder.get());
      }
      if (append(found, stored)) {
        return true;
      }
      found = sequences.named(identifier).orElse(null);
    }
    return false;
  }

  private boolean begin(String identifier, StoredLetter letter) {
    if (hasMaxSequences()) {
      throw new DeadLetterQueueOverflowException("There are dead letters of " + limits.maxSequences()
          + " sequences, as many as golrizan.event-store.dead-letters.max-sequences allows: none can be added of " + identifier);
    }
    return sequences.begin(identifier, encodeWithin(LetterSequence.of(identifier, letter)));
  }

  private boolean append(LetterSequences.Found found, StoredLetter letter) {
    LetterSequence sequence = found.sequence();
    if (sequence.holds(letter.event())) {
      return true;
    }
    if (sequence.letters().size() >= limits.maxSequenceSize()) {
      throw new DeadLetterQueueOverflowException("The sequence " + sequence.identifier() + " has " + sequence.letters().size()
          + " dead letters; golrizan.event-store.dead-letters.max-sequence-size allows " + limits.maxSequenceSize());
    }
    return sequences.replace(found, encodeWithin(sequence.with(letter)));
  }

  private Bytes encodeWithin(LetterSequence sequence) {
    Bytes body = LetterSequenceCodec.encode(sequence);
    if (body.length() > limits.maxSequenceBytes()) {
      throw new DeadLetterQueueOverflowException("The dead letters of " + sequence.identifier() + " would take " + body.length()
          + " bytes; golrizan.event-store.dead-letters.max-sequence-bytes allows " + limits.maxSequenceBytes());
    }
    return body;
  }

  /** @throws WrongDeadLetterTypeException if the letter was not read from a queue of this kind */
  @Override
  public void evict(DeadLetter<? extends EventMessage<?>> letter) {
    KeyedDeadLetter ours = ours(letter);
    sequences.change(ours.place(), sequence -> sequence.without(ours.id()));
  }

  /** @throws WrongDeadLetterTypeException if the letter was not read from a queue of this kind */
  @Override
  public void requeue(
      DeadLetter<? extends EventMessage<?>> letter, UnaryOperator<DeadLetter<? extends EventMessage<?>>> letterUpdater) {
    KeyedDeadLetter ours = ours(letter);
    DeadLetter<? extends EventMessage<?>> updated = letterUpdater.apply(ours).markTouched();
    @Nullable LetterSequence left = sequences.change(ours.place(), sequence -> messages.update(sequence, ours.id(), updated));
    if (left == null || !left.holds(ours.id())) {
      throw new NoSuchDeadLetterException("The " + ours + " is in no queue: it cannot be kept for another try");
    }
  }

  private static KeyedDeadLetter ours(DeadLetter<? extends EventMessage<?>> letter) {
    if (letter instanceof KeyedDeadLetter ours) {
      return ours;
    }
    throw new WrongDeadLetterTypeException("A " + letter.getClass().getName() + " was not read from this queue");
  }

  @Override
  public boolean contains(Object sequenceIdentifier) {
    return sequences.named(sequenceIdentifier.toString()).isPresent();
  }

  @Override
  public Iterable<DeadLetter<? extends EventMessage<?>>> deadLetterSequence(Object sequenceIdentifier) {
    return sequences.named(sequenceIdentifier.toString()).map(this::letters).orElse(List.of());
  }

  /** In the order in which the sequences began, read as the iteration goes. */
  @Override
  public Iterable<Iterable<DeadLetter<? extends EventMessage<?>>>> deadLetters() {
    return () -> sequences.all().map(this::letters).iterator();
  }

  private Iterable<DeadLetter<? extends EventMessage<?>>> letters(LetterSequences.Found found) {
    return found.sequence().letters().stream()
        .<DeadLetter<? extends EventMessage<?>>>map(letter -> messages.read(found.key(), found.sequence(), letter))
        .toList();
  }

  @Override
  public boolean isFull(Object sequenceIdentifier) {
    return sequences.named(sequenceIdentifier.toString())
        .map(found -> found.sequence().letters().size() >= limits.maxSequenceSize()
            || found.document().body().length() >= limits.maxSequenceBytes())
        .orElseGet(this::hasMaxSequences);
  }

  private boolean hasMaxSequences() {
    return sequences.all().limit(limits.maxSequences()).count() >= limits.maxSequences();
  }

  @Override
  public long size() {
    return sequences.all().mapToLong(found -> found.sequence().letters().size()).sum();
  }

  @Override
  public long sequenceSize(Object sequenceIdentifier) {
    return sequences.named(sequenceIdentifier.toString()).map(found -> found.sequence().letters().size()).orElse(0);
  }

  @Override
  public long amountOfSequences() {
    return sequences.all().count();
  }

  /** Reads every sequence of the group to find the one that was touched longest ago. */
  @Override
  public boolean process(
      Predicate<DeadLetter<? extends EventMessage<?>>> sequenceFilter,
      Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> processingTask) {
    return processing.process(sequenceFilter, processingTask);
  }

  /** Each sequence goes as a whole, one after the other. */
  @Override
  public void clear() {
    sequences.all().forEach(found ->
        sequences.change(found.key(), sequence -> new LetterSequence(sequence.identifier(), null, List.of())));
  }
}
