package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.SettlementChannel;

/** What the rules know of a release case. */
public sealed interface ReleaseCase {

  record NotOpened() implements ReleaseCase {}

  /**
   * A case that can still change.
   *
   * @param officers whoever opened it or took it up again
   * @param claims by their id, in the order they were confirmed
   * @param grounds other grounds of detention that hold, and since when
   * @param suspendedOn since when the case rests, if it does
   * @param latest the latest effective date so far
   */
  record Open(
      PrisonerId prisonerId,
      PrisonId prisonId,
      Province province,
      LegalCategory legalCategory,
      Set<StaffId> officers,
      LocalDate on,
      Verdict verdict,
      Map<ClaimId, Claim> claims,
      Map<DetentionGround, LocalDate> grounds,
      Approval approval,
      Optional<LocalDate> suspendedOn,
      LocalDate latest)
      implements ReleaseCase {

    public Open {
      officers = Set.copyOf(officers);
      claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
      Map<DetentionGround, LocalDate> ordered = new EnumMap<>(DetentionGround.class);
      ordered.putAll(grounds);
      grounds = Collections.unmodifiableMap(ordered);
    }

    /** Whether closing the case leaves facts behind that a release must not pass by. */
    private boolean hasFacts() {
      return !claims.isEmpty() || !grounds.isEmpty();
    }

    Open with(StaffId officer) {
      Set<StaffId> all = new HashSet<>(officers);
      all.add(officer);
      return new Open(prisonerId, prisonId, province, legalCategory, all, on, verdict, claims, grounds, approval, suspendedOn, latest);
    }

    /** What all claims sum to, settled or not. */
    public Rial confirmed() {
      return Rial.sum(claims.values().stream().map(Claim::confirmed).toList());
    }

    public Rial outstanding() {
      return Rial.sum(claims.values().stream().map(Claim::outstanding).toList());
    }

    /** What all claims were settled with, through each of the five channels. */
    public Map<SettlementChannel, Rial> settled() {
      Map<SettlementChannel, Rial> settled = new EnumMap<>(SettlementChannel.class);
      for (SettlementChannel channel : SettlementChannel.values()) {
        settled.put(channel, Rial.sum(claims.values().stream().map(claim -> claim.settled(channel)).toList()));
      }
      return settled;
    }

    /** Found eligible, and no claim confirmed since exceeds the limit of that verdict. */
    public boolean isEligible() {
      return verdict instanceof Verdict.Eligible eligible && !confirmed().isMoreThan(eligible.debtLimit());
    }

    /** There is a claim that the court did not annul, and nothing of any is outstanding. */
    public boolean isCovered() {
      return !confirmed().isZero() && outstanding().isZero();
    }

    Open with(Verdict other) {
      return new Open(prisonerId, prisonId, province, legalCategory, officers, on, other, claims, grounds, approval,
          suspendedOn, latest);
    }

    Open with(Approval other) {
      return new Open(prisonerId, prisonId, province, legalCategory, officers, on, verdict, claims, grounds, other,
          suspendedOn, latest);
    }

    Open with(ClaimId claimId, Claim claim) {
      Map<ClaimId, Claim> more = new LinkedHashMap<>(claims);
      more.put(claimId, claim);
      return new Open(prisonerId, prisonId, province, legalCategory, officers, on, verdict, more, grounds, approval,
          suspendedOn, latest);
    }

    Open withGrounds(Map<DetentionGround, LocalDate> other) {
      return new Open(prisonerId, prisonId, province, legalCategory, officers, on, verdict, claims, other, approval,
          suspendedOn, latest);
    }

    Open suspended(Optional<LocalDate> since) {
      return new Open(prisonerId, prisonId, province, legalCategory, officers, on, verdict, claims, grounds, approval,
          since, latest);
    }

    Open asOf(LocalDate day) {
      LocalDate later = day.isAfter(latest) ? day : latest;
      return new Open(prisonerId, prisonId, province, legalCategory, officers, on, verdict, claims, grounds, approval,
          suspendedOn, later);
    }

    /** How far the case has come, as far as the last check and the approval say. */
    public ReleaseCaseStage stage() {
      return suspendedOn.isPresent() ? ReleaseCaseStage.SUSPENDED : stageBesideSuspension();
    }

    private ReleaseCaseStage stageBesideSuspension() {
      return switch (verdict) {
        case Verdict.NotChecked none -> ReleaseCaseStage.OPENED;
        case Verdict.Ineligible ineligible -> ReleaseCaseStage.INELIGIBLE;
        case Verdict.Eligible eligible when !isEligible() -> ReleaseCaseStage.RECHECK_DUE;
        case Verdict.Eligible eligible -> switch (approval) {
          case Approval.Asked asked -> ReleaseCaseStage.APPROVAL_ASKED;
          case Approval.Given given -> ReleaseCaseStage.APPROVED;
          case Approval.NotAsked(), Approval.Lapsed() when confirmed().isZero() -> ReleaseCaseStage.ELIGIBLE;
          case Approval.NotAsked(), Approval.Lapsed() -> isCovered() ? ReleaseCaseStage.COVERED : ReleaseCaseStage.FUNDING;
        };
      };
    }
  }

  /**
   * A case that ended. A refused or withdrawn one can be reopened; what the bank says of payments is still taken in.
   *
   * @param stage REFUSED, WITHDRAWN, GRANTED or CLOSED
   * @param last  the case as it was, with what the bank said since
   */
  record Closed(ReleaseCaseStage stage, Open last, LocalDate on) implements ReleaseCase {

    /** Whether it ended without a release. */
    public boolean isReopenable() {
      return stage == ReleaseCaseStage.REFUSED || stage == ReleaseCaseStage.WITHDRAWN;
    }
  }

  /**
   * Whether the prisoner's way to a release leads through this case again: a new one would know neither its claims nor what else detains
   * him.
   */
  default boolean isToReopen() {
    return this instanceof Closed closed && closed.isReopenable() && closed.last().hasFacts();
  }

  /**
   * Why no money may be set aside or paid for the case's claims; empty if it may. A payment that came back after the release is ordered
   * again.
   *
   * @param policyVersion the version of the policy in force
   */
  default Optional<Rejection> objectionToFunding(int policyVersion) {
    return switch (this) {
      case NotOpened() -> Requirements.objection(CommonRule.NOT_FOUND);
      case Open open -> Requirements.that(open.isEligible(), ReleaseRule.NOT_ELIGIBLE)
          .and(open.verdict().policyVersion() == policyVersion, ReleaseRule.VERDICT_OUTDATED,
              Map.of("checked", open.verdict().policyVersion(), "inForce", policyVersion))
          .and(open.suspendedOn().isEmpty(), ReleaseRule.CASE_SUSPENDED)
          .objection();
      case Closed closed -> Requirements
          .that(!closed.isReopenable(), ReleaseRule.CASE_CLOSED, Map.of("stage", closed.stage().name()))
          .objection();
    };
  }

  /** The case as it is or was; empty if it was never opened. */
  default Optional<Open> facts() {
    return switch (this) {
      case NotOpened() -> Optional.empty();
      case Open open -> Optional.of(open);
      case Closed closed -> Optional.of(closed.last());
    };
  }
}
