package org.golrizan.domain.donations;

import java.util.Map;
import java.util.Optional;
import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.FundTerms;
import org.golrizan.events.donations.Purpose;

/** What a fund's terms must say, and what they forbid. */
final class FundTermsRules {

  private FundTermsRules() {}

  static Optional<Rejection> objectionToAdopting(FundEvent.TermsAdopted e, Fund.Open open) {
    FundTerms terms = e.terms();
    return Requirements.that(open.kind() != FundKind.GENERAL, DonationRule.GENERAL_FUND_HAS_NO_TERMS)
        .and(e.version() == open.termsVersion() + 1, DonationRule.TERMS_VERSION_OUT_OF_ORDER)
        .and(!terms.claimKinds().isEmpty() || !terms.aidKinds().isEmpty(), DonationRule.TERMS_ALLOW_NOTHING)
        .and(terms.debtCap().filter(Rial::isZero).isEmpty(), CommonRule.AMOUNT_IS_ZERO)
        .and(terms.claimKinds().containsAll(terms.priorities())
            && terms.priorities().stream().distinct().count() == terms.priorities().size(), DonationRule.PRIORITY_NOT_IN_TERMS)
        .andNotBefore(open.terms().map(Fund.Terms::on).orElse(e.on()), e.on())
        .objection();
  }

  /** A restricted fund waits for its terms; another without terms may be used for anything. */
  static Optional<Rejection> objectionToAllocating(FundEvent.Allocated e, Fund.Open open) {
    if (open.terms().isEmpty()) {
      return Requirements.that(open.kind() != FundKind.RESTRICTED, DonationRule.FUND_WITHOUT_TERMS)
          .and(e.termsVersion() == 0, CommonRule.DIFFERS_FROM_EARLIER_FACT)
          .objection();
    }
    Fund.Terms inForce = open.terms().get();
    if (e.purpose().isEmpty()) {
      return Requirements.objection(DonationRule.PURPOSE_UNKNOWN);
    }
    return objection(e.purpose().get(), inForce.terms())
        .or(() -> Requirements.that(e.termsVersion() == inForce.version(), CommonRule.DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(inForce.on(), e.on())
            .objection());
  }

  /** Why the terms forbid a purpose; empty if they allow it. */
  static Optional<Rejection> objection(Purpose purpose, FundTerms terms) {
    Requirements where = Requirements.that(terms.provinces().isEmpty() || terms.provinces().contains(purpose.province()),
        DonationRule.PROVINCE_NOT_IN_TERMS, Map.of("province", purpose.province().code()));
    return switch (purpose) {
      case Purpose.DebtClaim claim -> where
          .and(terms.claimKinds().contains(claim.kind()), DonationRule.CLAIM_KIND_NOT_IN_TERMS, Map.of("kind", claim.kind().name()))
          .and(terms.debtCap().filter(claim.confirmed()::isMoreThan).isEmpty(), DonationRule.CLAIM_OVER_DEBT_CAP,
              Map.of("confirmed", claim.confirmed().amount(), "cap", terms.debtCap().map(Rial::amount).orElse(0L)))
          .objection();
      case Purpose.Aid aid -> where
          .and(terms.aidKinds().contains(aid.kind()), DonationRule.AID_KIND_NOT_IN_TERMS, Map.of("kind", aid.kind().name()))
          .objection();
    };
  }
}
