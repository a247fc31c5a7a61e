package org.golrizan.events.erasure;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PersonId;
import org.golrizan.events.StaffId;

/** What happens to the erasure of a person's data. Nothing here says who the person is. */
public sealed interface ErasureEvent extends DomainEvent {

  ErasureId erasureId();

  @Override
  default ErasureId stream() {
    return erasureId();
  }

  /**
   * @param personId  all values that are sealed for this id
   * @param reference where the basis is found: the number of the request, the ruling or the retention rule
   */
  @EventType(value = "erasure.requested", meaning = "Someone asked that a person's data be erased.")
  record Requested(
      ErasureId erasureId,
      PersonId personId,
      ErasureBasis basis,
      String reference,
      StaffId by,
      LocalDate on)
      implements ErasureEvent {}

  /** @param personId the requested one again, for whoever carries it out */
  @EventType(value = "erasure.approved", meaning = "A second person decided that the person's data is erased.")
  record Approved(ErasureId erasureId, PersonId personId, StaffId by, LocalDate on) implements ErasureEvent {}

  @EventType(value = "erasure.declined", meaning = "A second person decided that the person's data is not erased.")
  record Declined(ErasureId erasureId, ErasureDeclineReason reason, StaffId by, LocalDate on) implements ErasureEvent {}

  @EventType(value = "erasure.carried-out", meaning = "The person's key was destroyed: nobody can read their data any more.")
  record CarriedOut(ErasureId erasureId, LocalDate on) implements ErasureEvent {}
}
