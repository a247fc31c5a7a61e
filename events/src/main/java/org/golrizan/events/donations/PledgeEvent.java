package org.golrizan.events.donations;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;

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

  /** @param instalments in the order of their days; they sum to the pledge */
  @EventType(value = "pledge.instalments-agreed", meaning = "The pledge is to be kept in parts, each due on a day of its own.")
  record InstalmentsAgreed(PledgeId pledgeId, List<Instalment> instalments, LocalDate on) implements PledgeEvent {

    public InstalmentsAgreed {
      instalments = List.copyOf(instalments);
    }
  }

  /** @param overdue rials that were due by then and not kept */
  @EventType(value = "pledge.reminded", meaning = "The benefactor was reminded of what is due.")
  record Reminded(PledgeId pledgeId, Rial overdue, StaffId by, LocalDate on) implements PledgeEvent {}

  @EventType(value = "pledge.lapsed", meaning = "The pledge was due and not kept in full; it may still be kept.")
  record Lapsed(PledgeId pledgeId, Rial open, Province province, StaffId by, LocalDate on) implements PledgeEvent {}

  @EventType(value = "pledge.written-off", meaning = "What is open of a lapsed pledge is no longer expected.")
  record WrittenOff(
      PledgeId pledgeId, Rial open, Province province, PledgeWriteOffReason reason, StaffId by, LocalDate on)
      implements PledgeEvent {}

  /** @param amount rials that no longer count towards the pledge */
  @EventType(value = "pledge.donation-discounted", meaning = "A refund took back what a donation had kept of the pledge.")
  record DonationDiscounted(PledgeId pledgeId, DonationId donationId, Rial amount, LocalDate on) implements PledgeEvent {}
}
