package org.golrizan.standalone.demo;

import java.util.Map;
import org.golrizan.events.Province;

/**
 * How one claim is settled through the five channels. Forgiveness and insolvency rulings carry most, as in the published figures;
 * funds pay what is left as far as they can, and a ruling relieves the rest.
 */
final class ClaimSettlement {

  /** What funds give for one claim, in rials: so much in the middle, and at most. */
  private static final long USUAL_FROM_FUNDS = 220_000_000L;
  private static final long MOST_FROM_FUNDS = 2_000_000_000L;

  private static final long ROUND = 1_000_000L;

  private final Ref claim;
  private final int number;
  private final long amount;
  private final Dice dice;
  private long outstanding;

  ClaimSettlement(Ref claim, int number, long amount, Dice dice) {
    this.claim = claim;
    this.number = number;
    this.amount = amount;
    this.dice = dice;
    this.outstanding = amount;
  }

  /** Forgiveness (some of which is taken back), a ruling, the prisoner's own money and a loan; something always stays open. */
  void settleWithoutDonations(ReleaseStories.CaseSteps steps) {
    long forgiven = dice.chance(0.78) ? part(0.25, 0.65) : 0;
    settle(steps, "/forgiveness", forgiven, Map.of());
    long takenBack = forgiven > 4 * ROUND && dice.chance(0.06) ? forgiven / ROUND / 4 * ROUND : 0;
    if (takenBack > 0) {
      steps.onClaim(claim, "/forgiveness/withdraw", Json.object("amount", takenBack));
      outstanding += takenBack;
    }
    settle(steps, "/relief", dice.chance(0.45) ? part(0.15, 0.4) : 0, ruling(steps));
    settle(steps, "/own-contribution", dice.chance(0.4) ? part(0.02, 0.12) : 0, Map.of("bankReference", steps.reference(dice)));
    long lent = dice.chance(0.25) ? part(0.08, 0.2) : 0;
    if (lent > 0) {
      steps.lend("loan-" + number, claim, lent, steps.reference(dice), steps.reference(dice));
      outstanding -= lent;
    }
  }

  /** @param paid whether the money has already reached the creditor */
  void drawOnFunds(ReleaseStories.CaseSteps steps, FundBook funds, Province province, boolean paid) {
    long wanted = Math.min(outstanding, dice.roundAmount(USUAL_FROM_FUNDS, 0.8, 20_000_000L, MOST_FROM_FUNDS));
    for (FundBook.Fund fund : funds.of(province)) {
      long given = funds.take(fund, wanted);
      if (given > 0) {
        Ref allocation = steps.allocate("allocation-" + number + "-" + fund.number(), Json.object(
            "fundId", fund.id(), "caseId", steps.id(), "claimId", claim, "amount", given));
        outstanding -= given;
        wanted -= given;
        if (paid) {
          steps.pay(allocation, steps.reference(dice), steps.reference(dice));
        }
      }
    }
    settle(steps, "/relief", outstanding, ruling(steps));
  }

  private void settle(ReleaseStories.CaseSteps steps, String channel, long most, Map<String, Object> more) {
    long settled = Math.min(most, outstanding);
    if (settled > 0) {
      Map<String, Object> body = Json.object("amount", settled);
      body.putAll(more);
      steps.onClaim(claim, channel, body);
      outstanding -= settled;
    }
  }

  private Map<String, Object> ruling(ReleaseStories.CaseSteps steps) {
    return Map.of("courtReference", "اعسار " + steps.reference(dice));
  }

  /** A part of the whole claim, to the million rials, that leaves something open. */
  private long part(double least, double below) {
    long wanted = (long) (amount * dice.between(least, below)) / ROUND * ROUND;
    return Math.clamp(wanted, 0, Math.max(0, outstanding - ROUND));
  }
}
