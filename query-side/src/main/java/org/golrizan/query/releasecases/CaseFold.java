package org.golrizan.query.releasecases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.ReleaseCaseEvent.Opened;
import org.golrizan.events.release.SuspensionReason;
import org.golrizan.query.releasecases.ReleaseCase.ApprovalState;
import org.golrizan.query.releasecases.ReleaseCase.Step;
import org.golrizan.query.view.Moment;
import org.jspecify.annotations.Nullable;

/** A release case while one event is folded into it; lives no longer than that. */
final class CaseFold {

  private final String id;
  private final String prisoner;
  private final String prison;
  private final String province;
  private final LegalCategory legalCategory;
  private final String caseOfficer;
  private @Nullable ReleaseCaseStage end;
  private int policyVersion;
  private long debtLimit;
  private List<IneligibilityReason> ineligibilityReasons;
  private final List<Claim> claims;
  private final List<DetentionGround> grounds;
  private ApprovalState approval;
  private @Nullable String judge;
  private @Nullable RefusalReason refusalReason;
  private @Nullable CaseCloseReason closeReason;
  private @Nullable SuspensionReason suspensionReason;
  private final List<Step> history;

  CaseFold(ReleaseCase before) {
    this.id = before.id();
    this.prisoner = before.prisoner();
    this.prison = before.prison();
    this.province = before.province();
    this.legalCategory = before.legalCategory();
    this.caseOfficer = before.caseOfficer();
    this.policyVersion = before.policyVersion();
    this.debtLimit = before.debtLimit();
    this.ineligibilityReasons = before.ineligibilityReasons();
    this.claims = new ArrayList<>(before.claims());
    this.grounds = new ArrayList<>(before.detentionGrounds());
    this.approval = before.approval();
    this.judge = before.judge();
    this.refusalReason = before.refusalReason();
    this.closeReason = before.closeReason();
    this.suspensionReason = before.suspensionReason();
    this.end = switch (before.status()) {
      case REFUSED, WITHDRAWN, GRANTED, CLOSED -> before.status();
      default -> null;
    };
    this.history = new ArrayList<>(before.history());
  }

  static CaseFold opened(String id, Opened e) {
    return new CaseFold(new ReleaseCase(
        id, e.prisonerId().value().toString(), e.prisonId().code(), e.province().code(), e.legalCategory(),
        e.caseOfficer().value(), ReleaseCaseStage.OPENED, 0, 0, List.of(), List.of(), Waterfall.of(List.of()), List.of(),
        ApprovalState.NOT_ASKED, null, null, null, null, List.of()));
  }

  CaseFold eligible(int underPolicy, long limit) {
    policyVersion = underPolicy;
    debtLimit = limit;
    ineligibilityReasons = List.of();
    return this;
  }

  CaseFold ineligible(int underPolicy, List<IneligibilityReason> reasons) {
    policyVersion = underPolicy;
    debtLimit = 0;
    ineligibilityReasons = reasons;
    return lapsed();
  }

  CaseFold approval(ApprovalState now) {
    approval = now;
    return this;
  }

  CaseFold lapsed() {
    return approval == ApprovalState.NOT_ASKED ? this : approval(ApprovalState.LAPSED);
  }

  CaseFold judge(String by) {
    judge = by;
    return this;
  }

  CaseFold refused(String by, RefusalReason reason) {
    refusalReason = reason;
    return judge(by).ended(ReleaseCaseStage.REFUSED);
  }

  CaseFold withdrawn(CaseCloseReason reason) {
    closeReason = reason;
    return ended(ReleaseCaseStage.WITHDRAWN);
  }

  CaseFold ended(ReleaseCaseStage stage) {
    end = stage;
    return this;
  }

  /** @param reason none if the case goes on */
  CaseFold suspended(@Nullable SuspensionReason reason) {
    suspensionReason = reason;
    return this;
  }

  /** Eligibility is to be checked anew. */
  CaseFold reopened() {
    end = null;
    policyVersion = 0;
    debtLimit = 0;
    ineligibilityReasons = List.of();
    refusalReason = null;
    closeReason = null;
    return suspended(null);
  }

  CaseFold claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  CaseFold claim(ClaimId claimId, UnaryOperator<Claim> change) {
    String changed = claimId.value().toString();
    claims.replaceAll(claim -> claim.id().equals(changed) ? change.apply(claim) : claim);
    return this;
  }

  CaseFold ground(DetentionGround ground, boolean holds) {
    grounds.remove(ground);
    if (holds) {
      grounds.add(ground);
    }
    return this;
  }

  ReleaseCase step(String name, LocalDate on, Moment at) {
    Waterfall totals = Waterfall.of(claims);
    ReleaseCaseStage stage = stage(totals);
    history.add(new Step(name, stage, on, at.position(), at.time()));
    return new ReleaseCase(id, prisoner, prison, province, legalCategory, caseOfficer, stage, policyVersion, debtLimit,
        ineligibilityReasons, List.copyOf(claims), totals, List.copyOf(grounds), approval, judge, refusalReason, closeReason,
        suspensionReason, List.copyOf(history));
  }

  /** As the rules see it: a test holds this against them. */
  private ReleaseCaseStage stage(Waterfall totals) {
    if (end != null) {
      return end;
    }
    if (suspensionReason != null) {
      return ReleaseCaseStage.SUSPENDED;
    }
    if (policyVersion == 0) {
      return ReleaseCaseStage.OPENED;
    }
    if (!ineligibilityReasons.isEmpty()) {
      return ReleaseCaseStage.INELIGIBLE;
    }
    if (totals.confirmed() > debtLimit) {
      return ReleaseCaseStage.RECHECK_DUE;
    }
    return switch (approval) {
      case ASKED -> ReleaseCaseStage.APPROVAL_ASKED;
      case GIVEN -> ReleaseCaseStage.APPROVED;
      case NOT_ASKED, LAPSED -> funding(totals);
    };
  }

  private ReleaseCaseStage funding(Waterfall totals) {
    if (totals.confirmed() == 0) {
      return ReleaseCaseStage.ELIGIBLE;
    }
    return totals.outstanding() == 0 ? ReleaseCaseStage.COVERED : ReleaseCaseStage.FUNDING;
  }
}
