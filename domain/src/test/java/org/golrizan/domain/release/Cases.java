package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.golrizan.events.DocumentHash;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.Sheba;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.AllocationPaid;
import org.golrizan.events.release.ReleaseCaseEvent.ApprovalAsked;
import org.golrizan.events.release.ReleaseCaseEvent.Approved;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimAllocated;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimConfirmed;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimCorrected;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimForgiven;
import org.golrizan.events.release.ReleaseCaseEvent.DetentionGroundNoted;
import org.golrizan.events.release.ReleaseCaseEvent.ForgivenessWithdrawn;
import org.golrizan.events.release.ReleaseCaseEvent.FoundEligible;
import org.golrizan.events.release.ReleaseCaseEvent.Opened;
import org.golrizan.events.release.ReleaseCaseEvent.OwnContributionPaid;
import org.golrizan.events.release.ReleaseCaseId;

/** The people and facts that the tests of release cases tell of. */
final class Cases {

  static final LocalDate DAY = LocalDate.of(2026, 3, 21);
  static final ReleaseCaseId CASE = new ReleaseCaseId(new UUID(0, 1));
  static final PrisonerId PRISONER = new PrisonerId(new UUID(0, 2));
  static final PrisonId PRISON = new PrisonId("evin");
  static final Province PROVINCE = Province.TEHRAN;
  static final StaffId OFFICER = new StaffId("case-officer");
  static final StaffId COLLEAGUE = new StaffId("another-officer");
  static final StaffId JUDGE = new StaffId("judge");
  static final ClaimId CLAIM = new ClaimId(new UUID(0, 3));
  static final ClaimId SECOND_CLAIM = new ClaimId(new UUID(0, 4));
  static final AllocationId ALLOCATION = new AllocationId(new UUID(0, 5));
  static final AllocationId SECOND_ALLOCATION = new AllocationId(new UUID(0, 6));
  static final FundId FUND = new FundId(new UUID(0, 7));
  static final PersonId CREDITOR = new PersonId(new UUID(0, 8));
  static final Personal<String> CREDITOR_NAME = Personal.of("A creditor");
  static final Personal<Sheba> ACCOUNT = Personal.erased();
  static final DocumentHash DOCUMENT = new DocumentHash("0".repeat(64));
  static final Rial LIMIT = Rial.of(1_000);

  /** The policy of version 1: diya and cheques, claims of up to 1,000 rials. */
  static final ReleasePolicy.InForce POLICY =
      new ReleasePolicy.InForce(1, EnumSet.of(LegalCategory.DIYA, LegalCategory.BOUNCED_CHEQUE), LIMIT, DAY);

  private Cases() {}

  /** The days after the case was opened. */
  static LocalDate day(int after) {
    return DAY.plusDays(after);
  }

  static Opened opened() {
    return new Opened(CASE, PRISONER, PRISON, PROVINCE, LegalCategory.DIYA, OFFICER, DAY);
  }

  static FoundEligible eligible() {
    return eligible(1);
  }

  static FoundEligible eligible(int day) {
    return new FoundEligible(CASE, 1, LIMIT, OFFICER, day(day));
  }

  static ClaimConfirmed claim(ClaimId claim, long amount) {
    return new ClaimConfirmed(CASE, claim, ClaimKind.DIYA, Rial.of(amount), CREDITOR, CREDITOR_NAME, ACCOUNT, "court-1",
        Optional.of(DOCUMENT), OFFICER, day(1));
  }

  static ClaimCorrected corrected(ClaimId claim, long amount, int day) {
    return new ClaimCorrected(CASE, claim, Rial.of(amount), CREDITOR, ACCOUNT, "court-2", DOCUMENT, OFFICER, day(day));
  }

  static ClaimForgiven forgiven(ClaimId claim, long amount, int day) {
    return new ClaimForgiven(CASE, claim, Rial.of(amount), OFFICER, day(day));
  }

  static ForgivenessWithdrawn forgivenessWithdrawn(ClaimId claim, long amount, int day) {
    return new ForgivenessWithdrawn(CASE, claim, Rial.of(amount), OFFICER, day(day));
  }

  static OwnContributionPaid ownPaid(ClaimId claim, long amount, int day) {
    return new OwnContributionPaid(CASE, claim, Rial.of(amount), "bank-1", OFFICER, day(day));
  }

  static ClaimAllocated allocated(ClaimId claim, AllocationId allocation, long amount, int day) {
    return new ClaimAllocated(CASE, claim, allocation, FUND, Rial.of(amount), day(day));
  }

  static AllocationPaid paid(ClaimId claim, AllocationId allocation, long amount, int day) {
    return new AllocationPaid(CASE, claim, allocation, Rial.of(amount), day(day));
  }

  static DetentionGroundNoted noted(DetentionGround ground, int day) {
    return new DetentionGroundNoted(CASE, ground, OFFICER, day(day));
  }

  static ApprovalAsked asked(int day) {
    return new ApprovalAsked(CASE, COLLEAGUE, day(day));
  }

  static Approved approved(int day) {
    return new Approved(CASE, JUDGE, day(day));
  }

  static ReleaseCaseEvent[] events(ReleaseCaseEvent... events) {
    return events;
  }

  /** An eligible prisoner owes 100 rials, forgiven on day 2: nothing is outstanding. */
  static ReleaseCaseEvent[] covered(ReleaseCaseEvent... more) {
    return after(List.of(opened(), eligible(), claim(CLAIM, 100), forgiven(CLAIM, 100, 2)), more);
  }

  /** The same, asked for on day 3 and approved on day 4. */
  static ReleaseCaseEvent[] approvedCase(ReleaseCaseEvent... more) {
    return after(List.of(covered(asked(3), approved(4))), more);
  }

  private static ReleaseCaseEvent[] after(List<ReleaseCaseEvent> before, ReleaseCaseEvent... more) {
    return Stream.concat(before.stream(), Stream.of(more)).toArray(ReleaseCaseEvent[]::new);
  }
}
