package org.golrizan.events.donations;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;

/** What happens to a pledge. */
public sealed interface PledgeEvent extends DomainEvent {

  PledgeId pledgeId();

  @Override
  default PledgeId stream() {
    return pledgeId();
  }

  @EventType(value = "pledge.made", meaning = "A benefactor promised to give.")
  record Made(
      PledgeId pledgeId,
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Rial amount,
      LocalDate on,
      LocalDate dueOn)
      implements PledgeEvent {}

  @EventType(value = "pledge.donation-counted", meaning = "A cleared donation kept part or all of the pledge.")
  record DonationCounted(PledgeId pledgeId, DonationId donationId, Rial amount, LocalDate on) implements PledgeEvent {}

  @EventType(value = "pledge.cancelled", meaning = "What was still open of the pledge was cancelled.")
  record Cancelled(
      PledgeId pledgeId,
      Rial open,
      Province province,
      PledgeCancelReason reason,
      LocalDate on)
      implements PledgeEvent {}
}
