package org.golrizan.eventstore.axon;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was read from a {@link KeyedDeadLetterQueue}. Its times are on Axon's clock for dead letters.
 *
 * @param place    where its sequence is stored
 * @param id       the letter's own
 * @param sequence the identifier of its sequence
 */
record KeyedDeadLetter(
    String place,
    String id,
    String sequence,
    EventMessage<?> message,
    Optional<Cause> cause,
    Instant enqueuedAt,
    Instant lastTouched,
    MetaData diagnostics) implements DeadLetter<EventMessage<?>> {

  @Override
  public KeyedDeadLetter markTouched() {
    return touched(cause, diagnostics);
  }

  /** @param requeueCause null leaves the cause as it is */
  @Override
  public KeyedDeadLetter withCause(@Nullable Throwable requeueCause) {
    return touched(requeueCause == null ? cause : Optional.of(ThrowableCause.asCause(requeueCause)), diagnostics);
  }

  @Override
  public KeyedDeadLetter withDiagnostics(MetaData newDiagnostics) {
    return touched(cause, newDiagnostics);
  }

  private KeyedDeadLetter touched(Optional<Cause> newCause, MetaData newDiagnostics) {
    return new KeyedDeadLetter(
        place, id, sequence, message, newCause, enqueuedAt, GenericDeadLetter.clock.instant(), newDiagnostics);
  }

  /** Shows nothing of the event, which may be personal. */
  @Override
  public String toString() {
    return "dead letter " + id + " of the event " + message.getIdentifier();
  }
}
