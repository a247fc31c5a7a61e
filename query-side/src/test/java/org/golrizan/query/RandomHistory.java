package org.golrizan.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.golrizan.events.AssociationId;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.GiveBackReason;
import org.golrizan.events.donations.PaymentReturnReason;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.donations.PledgeId;
import org.golrizan.events.donations.PledgeWriteOffReason;
import org.golrizan.events.donations.RefundReason;
import org.golrizan.events.donations.Slice;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopId;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.SettlementChannel;

/** A history as the rules would let it happen, as far as figures and money go. The same seed gives the same history. */
public final class RandomHistory {

  private static final StaffId STAFF = new StaffId("someone");
  private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);

  private static final List<Province> PROVINCES =
      List.of(Province.TEHRAN, Province.FARS, Province.QOM, Province.YAZD, Province.ILAM);

  private final Random random;
  private final List<DomainEvent> events = new ArrayList<>();
  private final List<PrisonId> prisons = new ArrayList<>();
  private final List<FundEvent.Opened> funds = new ArrayList<>();
  private final List<FamilyEvent.CoverageStarted> covered = new ArrayList<>();
  private final List<PrisonerEvent.WorkBegun> work = new ArrayList<>();
  private final List<PrisonerId> prisoners = new ArrayList<>();
  private final List<DonationEvent.Received> received = new ArrayList<>();
  private final List<DonationEvent.Received> cleared = new ArrayList<>();
  private final List<PledgeEvent.Made> pledges = new ArrayList<>();

  private RandomHistory(long seed) {
    this.random = new Random(seed);
  }

  public static List<DomainEvent> of(long seed, int steps) {
    System.out.println("RandomHistory seed " + seed);
    RandomHistory history = new RandomHistory(seed);
    history.open();
    for (int i = 0; i < steps; i++) {
      history.step();
    }
    return history.events;
  }

  private void open() {
    for (int i = 0; i < 6; i++) {
      PrisonId prison = new PrisonId("prison-" + i);
      prisons.add(prison);
      events.add(new PrisonEvent.Opened(prison, "زندان", "Prison", province()));
      FundEvent.Opened fund = new FundEvent.Opened(new FundId(id()), FundKind.GENERAL, "صندوق", "Fund", province());
      funds.add(fund);
      events.add(fund);
      prisoners.add(new PrisonerId(id()));
    }
  }

  private void step() {
    switch (random.nextInt(13)) {
      case 0, 1 -> cover();
      case 2 -> uncover();
      case 3, 10, 11 -> beginWork();
      case 4 -> endWork();
      case 5 -> pledge();
      case 6 -> receive();
      case 7 -> settle();
      case 8 -> allocate();
      case 12 -> refund();
      default -> release();
    }
  }

  private void cover() {
    var started = new FamilyEvent.CoverageStarted(new FamilyId(id()), new AssociationId("one"), province(), STAFF, day());
    events.add(started);
    covered.add(started);
  }

  private void uncover() {
    take(covered).ifPresent(e -> {
      if (random.nextBoolean()) {
        Province to = province();
        events.add(new FamilyEvent.CoverageTransferred(
            e.familyId(), e.associationId(), e.province(), e.associationId(), to, STAFF, day()));
        covered.add(new FamilyEvent.CoverageStarted(e.familyId(), e.associationId(), to, STAFF, e.on()));
      } else {
        events.add(new FamilyEvent.CoverageEnded(
            e.familyId(), e.associationId(), e.province(), CoverageEndReason.OTHER, STAFF, day()));
      }
    });
  }

  private void beginWork() {
    PrisonerId prisoner = random.nextInt(3) == 0 ? one(prisoners) : new PrisonerId(id());
    var begun = new PrisonerEvent.WorkBegun(
        prisoner, new PlacementId(id()), new WorkshopId(id()), one(prisons), WorkTime.PART_TIME, day());
    events.add(begun);
    work.add(begun);
  }

  private void endWork() {
    take(work).ifPresent(e -> events.add(new PrisonerEvent.WorkEnded(e.prisonerId(), e.placementId(), day())));
  }

  private void pledge() {
    if (random.nextInt(4) == 0) {
      take(pledges).ifPresent(e -> events.add(random.nextBoolean()
          ? new PledgeEvent.Cancelled(e.pledgeId(), e.amount(), e.province(), PledgeCancelReason.OTHER, day())
          : new PledgeEvent.WrittenOff(e.pledgeId(), e.amount(), e.province(), PledgeWriteOffReason.OTHER, STAFF, day())));
      return;
    }
    FundEvent.Opened fund = one(funds);
    var made = new PledgeEvent.Made(
        new PledgeId(id()), new BenefactorId(id()), fund.fundId(), fund.province(), amount(), day(), day());
    events.add(made);
    pledges.add(made);
  }

  private void receive() {
    FundEvent.Opened fund = one(funds);
    var donation = new DonationEvent.Received(new DonationId(id()), new BenefactorId(id()), fund.fundId(), fund.province(),
        Optional.empty(), amount(), DonationMethod.CARD, day());
    events.add(donation);
    received.add(donation);
  }

  private void settle() {
    take(received).ifPresent(e -> {
      if (random.nextInt(5) == 0) {
        events.add(new DonationEvent.Bounced(e.donationId(), e.amount(), e.province(), BounceReason.OTHER, STAFF, day()));
      } else {
        events.add(new DonationEvent.Cleared(e.donationId(), e.amount(), STAFF, day()));
        events.add(new FundEvent.Credited(e.fundId(), e.donationId(), e.amount(), day()));
        cleared.add(e);
      }
    });
  }

  private void allocate() {
    take(cleared).ifPresent(e -> {
      AllocationId allocation = new AllocationId(id());
      List<Slice> slices = List.of(new Slice(e.donationId(), e.amount()));
      events.add(new FundEvent.Allocated(e.fundId(), allocation, e.amount(), slices, Optional.empty(), 0, day()));
      events.add(new AllocationEvent.Made(allocation, e.fundId(), new ReleaseCaseId(id()), new ClaimId(id()), e.province(),
          e.amount(), slices, STAFF, day()));
      switch (random.nextInt(4)) {
        case 0 -> {
          events.add(new AllocationEvent.GivenBack(
              allocation, e.amount(), e.province(), GiveBackReason.CASE_CLOSED, STAFF, day()));
          events.add(new FundEvent.GivenBack(e.fundId(), allocation, e.amount(), slices, day()));
        }
        case 1 -> {
          pay(allocation, e);
          events.add(new AllocationEvent.PaymentReturned(
              allocation, e.amount(), e.province(), true, PaymentReturnReason.OTHER, STAFF, day()));
          events.add(new FundEvent.PaymentReturned(e.fundId(), allocation, e.amount(), day()));
        }
        case 2 -> pay(allocation, e);
        default -> { }
      }
    });
  }

  private void pay(AllocationId allocation, DonationEvent.Received e) {
    events.add(new AllocationEvent.Paid(allocation, e.amount(), e.province(), "bank-1", STAFF, day()));
    events.add(new FundEvent.Paid(e.fundId(), allocation, e.amount(), day()));
  }

  private void refund() {
    take(cleared).ifPresent(e -> {
      events.add(new DonationEvent.Refunded(
          e.donationId(), e.amount(), e.province(), RefundReason.AT_OWN_WISH, "bank-2", STAFF, day()));
      events.add(new FundEvent.Refunded(e.fundId(), e.donationId(), e.amount(), day()));
    });
  }

  private void release() {
    Map<SettlementChannel, Rial> settled = new EnumMap<>(SettlementChannel.class);
    for (SettlementChannel channel : SettlementChannel.values()) {
      settled.put(channel, random.nextBoolean() ? Rial.ZERO : amount());
    }
    events.add(new ReleaseCaseEvent.Granted(new ReleaseCaseId(id()), new PrisonerId(id()), one(prisons), province(), 1, settled,
        STAFF, day()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private Province province() {
    return one(PROVINCES);
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(700));
  }

  private Rial amount() {
    return Rial.of(1 + random.nextLong(1_000_000_000));
  }

  private <T> T one(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }

  private <T> Optional<T> take(List<T> many) {
    return many.isEmpty() ? Optional.empty() : Optional.of(many.remove(random.nextInt(many.size())));
  }
}
