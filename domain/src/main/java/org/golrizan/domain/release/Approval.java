package org.golrizan.domain.release;

import java.time.LocalDate;
import org.golrizan.events.StaffId;

/** Where the judge's approval of a release stands. */
public sealed interface Approval {

  record NotAsked() implements Approval {}

  record Asked(StaffId by, LocalDate on) implements Approval {}

  /** @param judge whoever approved, and therefore may not grant */
  record Given(StaffId judge, Asked asked, LocalDate on) implements Approval {}

  /**
   * What the judge was asked about, or approved, no longer holds: a claim came, forgiveness went, a ground of detention was
   * noted or the prisoner was found ineligible. It must be asked again.
   */
  record Lapsed() implements Approval {}

  /** The approval after one of these. */
  default Approval lapse() {
    return this instanceof NotAsked ? this : new Lapsed();
  }
}
