package org.golrizan.domain.erasure;

import java.time.LocalDate;
import org.golrizan.events.PersonId;
import org.golrizan.events.StaffId;

/** What the rules know of the erasure of a person's data. */
public sealed interface Erasure {

  record NotRequested() implements Erasure {}

  /** Nobody decided yet. */
  record Requested(PersonId personId, StaffId requestedBy, LocalDate requestedOn) implements Erasure {}

  /** Decided, and the person's key may still be there. */
  record Approved(PersonId personId, LocalDate approvedOn) implements Erasure {}

  record Declined(PersonId personId) implements Erasure {}

  record CarriedOut(PersonId personId) implements Erasure {}
}
