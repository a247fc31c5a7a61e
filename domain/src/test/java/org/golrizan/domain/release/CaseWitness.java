package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.AllocationGivenBack;
import org.golrizan.events.release.ReleaseCaseEvent.AllocationPaid;
import org.golrizan.events.release.ReleaseCaseEvent.ApprovalAsked;
import org.golrizan.events.release.ReleaseCaseEvent.Approved;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimAllocated;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimConfirmed;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimCorrected;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimForgiven;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimRelieved;
import org.golrizan.events.release.ReleaseCaseEvent.DetentionGroundLifted;
import org.golrizan.events.release.ReleaseCaseEvent.DetentionGroundNoted;
import org.golrizan.events.release.ReleaseCaseEvent.ForgivenessWithdrawn;
import org.golrizan.events.release.ReleaseCaseEvent.FoundEligible;
import org.golrizan.events.release.ReleaseCaseEvent.FoundIneligible;
import org.golrizan.events.release.ReleaseCaseEvent.InstalmentPlanAgreed;
import org.golrizan.events.release.ReleaseCaseEvent.LoanPaid;
import org.golrizan.events.release.ReleaseCaseEvent.NegotiationNoted;
import org.golrizan.events.release.ReleaseCaseEvent.Opened;
import org.golrizan.events.release.ReleaseCaseEvent.OwnContributionPaid;
import org.golrizan.events.release.ReleaseCaseEvent.PaymentReturned;
import org.golrizan.events.release.ReleaseCaseEvent.Reopened;
import org.golrizan.events.release.ReleaseCaseEvent.Resumed;
import org.golrizan.events.release.ReleaseCaseEvent.SettlementReversed;
import org.golrizan.events.release.ReleaseCaseEvent.Suspended;
import org.golrizan.events.release.SettlementChannel;
import org.jspecify.annotations.Nullable;

/** Knows from a case's events alone what is settled and what a release lacks, by reading them from the first to the last. */
final class CaseWitness {

  private record Entry(ClaimId claim, SettlementChannel channel, long rials, LocalDate on) {}

  private final Map<ClaimId, Long> amounts = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<AllocationId> unpaid = new HashSet<>();
  private final Set<DetentionGround> grounds = new HashSet<>();
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private boolean suspended;
  private @Nullable Opened opened;
  private @Nullable FoundEligible eligible;
  private @Nullable ApprovalAsked asked;
  private @Nullable Approved approved;

  void see(ReleaseCaseEvent event) {
    switch (event) {
      case Opened e -> opened = e;
      case FoundEligible e -> eligible = e;
      case FoundIneligible e -> {
        eligible = null;
        forgetTheJudge();
      }
      case ClaimConfirmed e -> {
        amounts.put(e.claimId(), e.amount().amount());
        days.add(e.on());
        forgetTheJudge();
      }
      case ClaimCorrected e -> {
        amounts.put(e.claimId(), e.amount().amount());
        forgetTheJudge();
      }
      case ClaimForgiven e -> enter(e.claimId(), SettlementChannel.FORGIVENESS, e.amount().amount(), e.on());
      case ForgivenessWithdrawn e -> {
        enter(e.claimId(), SettlementChannel.FORGIVENESS, -e.amount().amount(), e.on());
        forgetTheJudge();
      }
      case ClaimRelieved e -> enter(e.claimId(), SettlementChannel.INSOLVENCY_RELIEF, e.amount().amount(), e.on());
      case OwnContributionPaid e -> enter(e.claimId(), SettlementChannel.OWN_CONTRIBUTION, e.amount().amount(), e.on());
      case LoanPaid e -> enter(e.claimId(), SettlementChannel.BANK_LOAN, e.amount().amount(), e.on());
      case ClaimAllocated e -> {
        assertThat(isEligible() && !suspended).as("donations are for the eligible whose case does not rest").isTrue();
        enter(e.claimId(), SettlementChannel.DONATIONS, e.amount().amount(), e.on());
        unpaid.add(e.allocationId());
      }
      case AllocationPaid e -> assertThat(unpaid.remove(e.allocationId())).as("paid once").isTrue();
      case PaymentReturned e -> {
        assertThat(unpaid.add(e.allocationId())).as("returned after it was paid").isTrue();
        forgetTheJudge();
      }
      case AllocationGivenBack e -> {
        assertThat(unpaid.remove(e.allocationId())).as("given back while unpaid").isTrue();
        enter(e.claimId(), SettlementChannel.DONATIONS, -e.amount().amount(), e.on());
        forgetTheJudge();
      }
      case SettlementReversed e -> {
        enter(e.claimId(), e.channel(), -e.amount().amount(), e.on());
        forgetTheJudge();
      }
      case InstalmentPlanAgreed e -> assertThat(e.instalments().stream().mapToLong(it -> it.amount().amount()).sum())
          .isLessThanOrEqualTo(outstanding(e.claimId()));
      case NegotiationNoted e -> { }
      case Suspended e -> {
        suspended = true;
        forgetTheJudge();
      }
      case Resumed e -> suspended = false;
      case Reopened e -> {
        suspended = false;
        eligible = null;
        forgetTheJudge();
      }
      case ReleaseCaseEvent.Closed e -> { }
      case DetentionGroundNoted e -> {
        assertThat(grounds.add(e.ground())).isTrue();
        forgetTheJudge();
      }
      case DetentionGroundLifted e -> assertThat(grounds.remove(e.ground())).isTrue();
      case ApprovalAsked e -> {
        assertThat(isEligible() && !suspended && confirmed() > 0 && outstanding() == 0).as("asked when eligible and covered").isTrue();
        asked = e;
      }
      case Approved e -> {
        assertThat(Objects.requireNonNull(asked, "approved when asked").by()).isNotEqualTo(e.judge());
        assertThat(Objects.requireNonNull(opened).caseOfficer()).isNotEqualTo(e.judge());
        approved = e;
      }
      case ReleaseCaseEvent.Refused e -> assertThat(asked).as("refused when asked").isNotNull();
      case ReleaseCaseEvent.Withdrawn e -> { }
      case ReleaseCaseEvent.Granted e -> { }
    }
  }

  /** The codes of what a release lacks, if a check of eligibility today finds this. */
  Set<String> missing(Set<String> against, StaffId granter) {
    Set<String> missing = new HashSet<>();
    lack(!against.isEmpty(), "not-eligible", missing);
    lack(against.contains("DEPARTED"), "prisoner-departed", missing);
    lack(confirmed() == 0, "no-claim-confirmed", missing);
    lack(outstanding() > 0, "claim-outstanding", missing);
    lack(!unpaid.isEmpty(), "payment-not-cleared", missing);
    lack(approved == null, "not-approved", missing);
    lack(!grounds.isEmpty(), "other-detention-ground", missing);
    lack(suspended, "case-suspended", missing);
    lack(approved != null && approved.judge().equals(granter), "needs-a-second-person", missing);
    return missing;
  }

  /** Confirmed = forgiven + relieved + own + loan + allocated + outstanding, no term negative: now and on every day. */
  void checkSums(ReleaseCase.Open state, String name) {
    amounts.forEach((claim, amount) -> {
      Claim known = Objects.requireNonNull(state.claims().get(claim));
      long settled = 0;
      for (SettlementChannel channel : SettlementChannel.values()) {
        long rials = settled(claim, channel, LocalDate.MAX);
        assertThat(known.settled(channel)).as("%s: %s", name, channel).isEqualTo(Rial.of(rials));
        settled += rials;
      }
      assertThat(settled + known.outstanding().amount()).as(name).isEqualTo(amount);
      for (LocalDate day : days) {
        long settledThen = 0;
        for (SettlementChannel channel : SettlementChannel.values()) {
          long rials = settled(claim, channel, day);
          assertThat(rials).as("%s: %s on %s", name, channel, day).isNotNegative();
          settledThen += rials;
        }
        assertThat(settledThen).as("%s: settled on %s", name, day).isLessThanOrEqualTo(amount);
      }
    });
  }

  long confirmed() {
    return amounts.values().stream().mapToLong(Long::longValue).sum();
  }

  long outstanding() {
    return confirmed() - entries.stream().mapToLong(Entry::rials).sum();
  }

  private long outstanding(ClaimId claim) {
    return amounts.getOrDefault(claim, 0L)
        - entries.stream().filter(entry -> entry.claim().equals(claim)).mapToLong(Entry::rials).sum();
  }

  long settled(SettlementChannel channel) {
    return entries.stream().filter(entry -> entry.channel() == channel).mapToLong(Entry::rials).sum();
  }

  private boolean isEligible() {
    return eligible != null && confirmed() <= eligible.debtLimit().amount();
  }

  private long settled(ClaimId claim, SettlementChannel channel, LocalDate by) {
    return entries.stream()
        .filter(entry -> entry.claim().equals(claim) && entry.channel() == channel && !entry.on().isAfter(by))
        .mapToLong(Entry::rials)
        .sum();
  }

  private void enter(ClaimId claim, SettlementChannel channel, long rials, LocalDate on) {
    entries.add(new Entry(claim, channel, rials, on));
    days.add(on);
  }

  private void forgetTheJudge() {
    asked = null;
    approved = null;
  }

  private static void lack(boolean lacks, String code, Set<String> missing) {
    if (lacks) {
      missing.add(code);
    }
  }
}
