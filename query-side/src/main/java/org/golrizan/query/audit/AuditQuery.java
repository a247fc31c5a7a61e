package org.golrizan.query.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the trail are asked for; what is absent does not count.
 *
 * @param subject      the name of a stream that the event mentions, for example {@code prison-evin}
 * @param actor        a staff id
 * @param type         an event's name in the catalogue
 * @param from         recorded then or later
 * @param to           recorded before
 * @param fromPosition at this position or after
 * @param toPosition   at this position or before
 */
public record AuditQuery(
    @Nullable String subject,
    @Nullable String actor,
    @Nullable String type,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable Long fromPosition,
    @Nullable Long toPosition) {

  /** Whether only positions count: the log has no gaps, so those need no search. */
  boolean isOfPositionsOnly() {
    return subject == null && actor == null && type == null && from == null && to == null;
  }
}
