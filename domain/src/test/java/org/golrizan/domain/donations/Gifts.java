package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.donations.PledgeId;
import org.golrizan.events.donations.Purpose;
import org.golrizan.events.donations.Slice;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.ReleaseCaseId;

/** The people and facts that the tests of donations tell of. */
final class Gifts {

  static final LocalDate DAY = LocalDate.of(2026, 3, 21);
  static final BenefactorId BENEFACTOR = new BenefactorId(new UUID(0, 1));
  static final FundId FUND = new FundId(new UUID(0, 2));
  static final PledgeId PLEDGE = new PledgeId(new UUID(0, 3));
  static final AllocationId ALLOCATION = new AllocationId(new UUID(0, 4));
  static final AllocationId SECOND_ALLOCATION = new AllocationId(new UUID(0, 5));
  static final StaffId TREASURER = new StaffId("treasurer");
  static final StaffId OFFICER = new StaffId("release-officer");
  static final Province PROVINCE = Province.TEHRAN;

  static final ReleaseCaseId CASE = new ReleaseCaseId(new UUID(0, 6));
  static final ClaimId CLAIM = new ClaimId(new UUID(0, 7));
  static final StaffId SUPERVISOR = new StaffId("supervisor");

  /** A mahr claim of 500 rials in the fund's province. */
  static final Purpose MAHR = new Purpose.DebtClaim(CASE, CLAIM, ClaimKind.MAHR, Rial.of(500), PROVINCE);

  private Gifts() {}

  static LocalDate day(int after) {
    return DAY.plusDays(after);
  }

  static DonationId donation(int number) {
    return new DonationId(new UUID(1, number));
  }

  static PledgeEvent.Made pledged(long amount) {
    return new PledgeEvent.Made(PLEDGE, BENEFACTOR, FUND, PROVINCE, Rial.of(amount), DAY, day(30));
  }

  static PledgeEvent.DonationCounted counted(int donation, long amount, int day) {
    return new PledgeEvent.DonationCounted(PLEDGE, donation(donation), Rial.of(amount), day(day));
  }

  static DonationEvent.Received received(long amount) {
    return new DonationEvent.Received(donation(1), BENEFACTOR, FUND, PROVINCE, Optional.of(PLEDGE), Rial.of(amount),
        DonationMethod.CARD, DAY);
  }

  static FundEvent.Opened fund() {
    return new FundEvent.Opened(FUND, FundKind.GENERAL, "صندوق عمومی", "General fund", PROVINCE);
  }

  static FundEvent.Credited credited(int donation, long amount, int day) {
    return new FundEvent.Credited(FUND, donation(donation), Rial.of(amount), day(day));
  }

  static FundEvent.Allocated allocated(AllocationId allocation, long amount, int day, Slice... slices) {
    return new FundEvent.Allocated(
        FUND, allocation, Rial.of(amount), List.of(slices), Optional.of(MAHR), 0, day(day));
  }

  static FundEvent.Paid fundPaid(AllocationId allocation, long amount, int day) {
    return new FundEvent.Paid(FUND, allocation, Rial.of(amount), day(day));
  }

  static FundEvent.GivenBack givenBack(AllocationId allocation, long amount, int day, Slice... slices) {
    return new FundEvent.GivenBack(FUND, allocation, Rial.of(amount), List.of(slices), day(day));
  }

  static FundEvent.Refunded refunded(int donation, long amount, int day) {
    return new FundEvent.Refunded(FUND, donation(donation), Rial.of(amount), day(day));
  }

  static Slice slice(int donation, long amount) {
    return new Slice(donation(donation), Rial.of(amount));
  }
}
