package org.golrizan.query.releasecases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.ReleaseCaseEvent.Opened;
import org.golrizan.query.releasecases.ReleaseCase.Status;
import org.golrizan.query.releasecases.ReleaseCase.Step;
import org.jspecify.annotations.Nullable;

/** A release case while one event is folded into it; lives no longer than that. */
final class CaseFold {

  private final String id;
  private final String prisoner;
  private final String prison;
  private final String province;
  private final LegalCategory legalCategory;
  private final String caseOfficer;
  private Status status;
  private int policyVersion;
  private List<IneligibilityReason> ineligibilityReasons;
  private final List<Claim> claims;
  private final List<DetentionGround> grounds;
  private @Nullable String judge;
  private @Nullable RefusalReason refusalReason;
  private @Nullable CaseCloseReason closeReason;
  private final List<Step> history;

  CaseFold(ReleaseCase before) {
    this.id = before.id();
    this.prisoner = before.prisoner();
    this.prison = before.prison();
    this.province = before.province();
    this.legalCategory = before.legalCategory();
    this.caseOfficer = before.caseOfficer();
    this.status = before.status();
    this.policyVersion = before.policyVersion();
    this.ineligibilityReasons = before.ineligibilityReasons();
    this.claims = new ArrayList<>(before.claims());
    this.grounds = new ArrayList<>(before.detentionGrounds());
    this.judge = before.judge();
    this.refusalReason = before.refusalReason();
    this.closeReason = before.closeReason();
    this.history = new ArrayList<>(before.history());
  }

  static CaseFold opened(String id, Opened e) {
    return new CaseFold(new ReleaseCase(
        id, e.prisonerId().value().toString(), e.prisonId().code(), e.province().code(), e.legalCategory(),
        e.caseOfficer().value(), Status.OPENED, 0, List.of(), List.of(), Waterfall.of(List.of()), List.of(), null, null, null,
        List.of()));
  }

  CaseFold status(Status now) {
    status = now;
    return this;
  }

  CaseFold eligibility(int underPolicy, List<IneligibilityReason> reasons) {
    policyVersion = underPolicy;
    ineligibilityReasons = reasons;
    return status(reasons.isEmpty() ? Status.ELIGIBLE : Status.INELIGIBLE);
  }

  CaseFold judged(Status decision, String by, @Nullable RefusalReason reason) {
    judge = by;
    refusalReason = reason;
    return status(decision);
  }

  CaseFold withdrawn(CaseCloseReason reason) {
    closeReason = reason;
    return status(Status.WITHDRAWN);
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

  ReleaseCase step(String name, LocalDate on, Instant recorded) {
    history.add(new Step(name, on, recorded));
    return new ReleaseCase(id, prisoner, prison, province, legalCategory, caseOfficer, status, policyVersion,
        ineligibilityReasons, List.copyOf(claims), Waterfall.of(claims), List.copyOf(grounds), judge, refusalReason,
        closeReason, List.copyOf(history));
  }
}
