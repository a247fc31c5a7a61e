package org.golrizan.query.releasecases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.SuspensionReason;
import org.jspecify.annotations.Nullable;

/**
 * A release case.
 *
 * @param status               how far it has come, as the rules of release cases see it
 * @param policyVersion        the policy under which eligibility was last decided, 0 before
 * @param debtLimit            the policy's limit in rials under which the prisoner was found eligible, 0 if not eligible
 * @param ineligibilityReasons why the prisoner was last found not eligible
 * @param claims               in the order in which the court confirmed them
 * @param totals               the sums over the claims
 * @param detentionGrounds     the other grounds of detention that hold now
 * @param suspensionReason     why the case rests, if it does
 * @param judge                who approved or refused last
 * @param history              each step of the case
 */
public record ReleaseCase(
    String id,
    String prisoner,
    String prison,
    String province,
    LegalCategory legalCategory,
    String caseOfficer,
    ReleaseCaseStage status,
    int policyVersion,
    long debtLimit,
    List<IneligibilityReason> ineligibilityReasons,
    List<Claim> claims,
    Waterfall totals,
    List<DetentionGround> detentionGrounds,
    ApprovalState approval,
    @Nullable String judge,
    @Nullable RefusalReason refusalReason,
    @Nullable CaseCloseReason closeReason,
    @Nullable SuspensionReason suspensionReason,
    List<Step> history) {

  /** Where the judge's approval stands; it lapses when what the judge was asked about is no longer so. */
  public enum ApprovalState {
    NOT_ASKED,
    ASKED,
    GIVEN,
    LAPSED
  }

  /**
   * One step.
   *
   * @param step     the event's name in the catalogue
   * @param status   how far the case had come with it
   * @param on       when it was so
   * @param position its place in the log
   * @param recorded when it was entered
   */
  public record Step(String step, ReleaseCaseStage status, LocalDate on, long position, Instant recorded) {}
}
