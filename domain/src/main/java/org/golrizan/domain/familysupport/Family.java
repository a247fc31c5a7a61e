package org.golrizan.domain.familysupport;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.AssociationId;
import org.golrizan.events.Province;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.ReleaseCaseId;

/** What the rules know of a family. */
public sealed interface Family {

  record NotRegistered() implements Family {}

  /**
   * No association covers the family: not yet, or no longer.
   *
   * @param routedTo the association that may start the coverage
   * @param since    the registration or the end of the last coverage
   */
  record NotCovered(Registration registration, Office routedTo, LocalDate since) implements Family {}

  /**
   * @param since the start with this association
   * @param grace since the prisoner was released
   */
  record Covered(Registration registration, Office by, LocalDate since, Optional<Grace> grace) implements Family {}

  /** @param until the last day of coverage after the release */
  record Grace(ReleaseCaseId caseId, LocalDate until) {}

  /** What registration fixed for good. */
  record Registration(PrisonerId prisonerId, StaffId registrar) {}

  /** An association and the province it was in when the family came to it. */
  record Office(AssociationId associationId, Province province) {}
}
