package org.golrizan.eventstore.axon;

import java.time.Instant;
import org.axonframework.messaging.deadletter.Cause;
import org.golrizan.eventstore.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as it is stored.
 *
 * @param id          this letter's alone, for as long as it is in a queue
 * @param enqueuedAt  to the nanosecond, as Axon gave it
 * @param lastTouched to the nanosecond, as Axon gave it
 * @param cause       null where the letter waits for those before it
 * @param diagnostics as the serializer writes metadata
 * @param token       where the event stands, as JSON
 * @param event       as it is in the log
 */
record StoredLetter(
    String id,
    Instant enqueuedAt,
    Instant lastTouched,
    @Nullable Cause cause,
    Bytes diagnostics,
    Bytes token,
    SerializedEvent event) {

  StoredLetter touched(Instant time, @Nullable Cause newCause, Bytes newDiagnostics) {
    return new StoredLetter(id, enqueuedAt, time, newCause, newDiagnostics, token, event);
  }
}
