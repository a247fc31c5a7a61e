package org.golrizan.events.donations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.PublicInLog;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;

/** What happens to a fund: money cleared into it, set aside and paid. */
public sealed interface FundEvent extends DomainEvent {

  FundId fundId();

  @Override
  default FundId stream() {
    return fundId();
  }

  @EventType(value = "fund.opened", meaning = "A fund was opened.")
  record Opened(
      FundId fundId,
      @PublicInLog FundKind kind,
      @PublicInLog String persianName,
      @PublicInLog String englishName,
      @PublicInLog Province province)
      implements FundEvent {}

  @EventType(value = "fund.credited", meaning = "A cleared donation came into the fund.")
  record Credited(
      FundId fundId,
      DonationId donationId,
      @PublicInLog Rial amount,
      @PublicInLog LocalDate on)
      implements FundEvent {}

  /**
   * @param purpose      what the terms were held against; unknown of what was stored before funds had terms
   * @param termsVersion the version of the terms in force; 0 for a fund without terms
   */
  @EventType(value = "fund.allocated", revision = 2, meaning = "Part of the fund was set aside, oldest money first.")
  record Allocated(
      FundId fundId,
      AllocationId allocationId,
      @PublicInLog Rial amount,
      List<Slice> slices,
      Optional<Purpose> purpose,
      @PublicInLog int termsVersion,
      @PublicInLog LocalDate on)
      implements FundEvent {

    public Allocated {
      slices = List.copyOf(slices);
    }
  }

  @EventType(value = "fund.paid", meaning = "An allocation left the fund.")
  record Paid(
      FundId fundId,
      AllocationId allocationId,
      @PublicInLog Rial amount,
      @PublicInLog LocalDate on)
      implements FundEvent {}

  @EventType(value = "fund.founder-named", meaning = "A restricted fund was given by one benefactor.")
  record FounderNamed(FundId fundId, BenefactorId benefactorId, @PublicInLog LocalDate on) implements FundEvent {}

  @EventType(value = "fund.terms-adopted", meaning = "A version of what the fund's money may be used for came into force.")
  record TermsAdopted(
      FundId fundId,
      @PublicInLog int version,
      @PublicInLog FundTerms terms,
      StaffId by,
      @PublicInLog LocalDate on)
      implements FundEvent {}

  /** @param slices the very parts that the allocation took; each is again as old as its donation's credit */
  @EventType(value = "fund.given-back", meaning = "An allocation came back: the opposite of setting it aside.")
  record GivenBack(
      FundId fundId,
      AllocationId allocationId,
      @PublicInLog Rial amount,
      List<Slice> slices,
      @PublicInLog LocalDate on)
      implements FundEvent {

    public GivenBack {
      slices = List.copyOf(slices);
    }
  }

  @EventType(value = "fund.payment-returned", meaning = "The bank took a payment back: the opposite of paying it.")
  record PaymentReturned(
      FundId fundId,
      AllocationId allocationId,
      @PublicInLog Rial amount,
      @PublicInLog LocalDate on)
      implements FundEvent {}

  @EventType(value = "fund.refunded", meaning = "Money of a donation that no allocation uses left the fund, back to its benefactor.")
  record Refunded(
      FundId fundId,
      DonationId donationId,
      @PublicInLog Rial amount,
      @PublicInLog LocalDate on)
      implements FundEvent {}
}
