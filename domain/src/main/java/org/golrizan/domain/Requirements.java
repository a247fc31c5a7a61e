package org.golrizan.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What must hold for an event, in the order in which a reader would ask; the first that does not hold is the objection.
 *
 * <pre>{@code Requirements.that(open.free() > 0, SEATS_ARE_FILLED).and(!open.holds(id), SEAT_ALREADY_TAKEN).objection()}</pre>
 */
public final class Requirements {

  private static final Requirements MET = new Requirements(Optional.empty());

  private final Optional<Rejection> objection;

  private Requirements(Optional<Rejection> objection) {
    this.objection = objection;
  }

  public static Requirements that(boolean holds, Rule rule) {
    return MET.and(holds, rule);
  }

  public static Requirements that(boolean holds, Rule rule, Map<String, Object> details) {
    return MET.and(holds, rule, details);
  }

  public Requirements and(boolean holds, Rule rule) {
    return and(holds, rule, Map.of());
  }

  /** @param details what a reader needs to understand the rejection; nothing personal */
  public Requirements and(boolean holds, Rule rule, Map<String, Object> details) {
    return holds || objection.isPresent() ? this : new Requirements(Optional.of(new Rejection(rule, details)));
  }

  /** The effective date of a fact does not lie before that of a fact it follows. */
  public static Requirements notBefore(LocalDate earlierFact, LocalDate on) {
    return MET.andNotBefore(earlierFact, on);
  }

  /** The effective date of a fact does not lie before that of a fact it follows. */
  public Requirements andNotBefore(LocalDate earlierFact, LocalDate on) {
    return and(!on.isBefore(earlierFact), CommonRule.DATE_BEFORE_EARLIER_FACT, Map.of("earliest", earlierFact));
  }

  public Optional<Rejection> objection() {
    return objection;
  }

  /** Nothing is required. */
  public static Optional<Rejection> none() {
    return Optional.empty();
  }

  /** The rule objects whatever the event says. */
  public static Optional<Rejection> objection(Rule rule) {
    return Optional.of(Rejection.of(rule));
  }
}
