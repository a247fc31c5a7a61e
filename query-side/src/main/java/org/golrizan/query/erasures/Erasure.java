package org.golrizan.query.erasures;

import java.time.LocalDate;
import org.golrizan.events.erasure.ErasureBasis;
import org.golrizan.events.erasure.ErasureDeclineReason;
import org.jspecify.annotations.Nullable;

/**
 * The erasure of one person's data.
 *
 * @param person       the id under which the person's data is sealed; it says nothing about them
 * @param reference    where the basis is found
 * @param requestedBy  the member of staff who asked
 * @param decidedBy    the member of staff who approved or declined
 * @param carriedOutOn when the person's key was destroyed
 */
public record Erasure(
    String id,
    String person,
    Status status,
    ErasureBasis basis,
    String reference,
    String requestedBy,
    LocalDate requestedOn,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable ErasureDeclineReason declineReason,
    @Nullable LocalDate carriedOutOn) {

  /** Where the erasure stands. */
  public enum Status {
    REQUESTED,
    APPROVED,
    DECLINED,
    CARRIED_OUT
  }

  Erasure decided(Status decision, String by, LocalDate on, @Nullable ErasureDeclineReason reason) {
    return new Erasure(id, person, decision, basis, reference, requestedBy, requestedOn, by, on, reason, null);
  }

  Erasure carriedOut(LocalDate on) {
    return new Erasure(
        id, person, Status.CARRIED_OUT, basis, reference, requestedBy, requestedOn, decidedBy, decidedOn, declineReason, on);
  }
}
