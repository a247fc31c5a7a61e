package org.golrizan.domain.erasure;

import java.time.LocalDate;
import org.golrizan.events.PersonId;
import org.golrizan.events.StaffId;
import org.golrizan.events.erasure.ErasureBasis;
import org.golrizan.events.erasure.ErasureDeclineReason;
import org.golrizan.events.erasure.ErasureId;

/** What can be asked of an erasure. */
public sealed interface ErasureCommand {

  ErasureId erasureId();

  /** @param reference where the basis is found */
  record Request(
      ErasureId erasureId,
      PersonId personId,
      ErasureBasis basis,
      String reference,
      StaffId by,
      LocalDate on)
      implements ErasureCommand {}

  record Approve(ErasureId erasureId, StaffId by, LocalDate on) implements ErasureCommand {}

  record Decline(ErasureId erasureId, ErasureDeclineReason reason, StaffId by, LocalDate on) implements ErasureCommand {}

  /** Said by whoever destroyed the person's key. Nothing happens where it was said before. */
  record CarryOut(ErasureId erasureId, LocalDate on) implements ErasureCommand {}
}
