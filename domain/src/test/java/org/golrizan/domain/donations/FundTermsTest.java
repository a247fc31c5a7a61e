package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.ALLOCATION;
import static org.golrizan.domain.donations.Gifts.BENEFACTOR;
import static org.golrizan.domain.donations.Gifts.CASE;
import static org.golrizan.domain.donations.Gifts.CLAIM;
import static org.golrizan.domain.donations.Gifts.DAY;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.MAHR;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.TREASURER;
import static org.golrizan.domain.donations.Gifts.credited;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.fund;
import static org.golrizan.domain.donations.Gifts.slice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.AssociationId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundEvent.FounderNamed;
import org.golrizan.events.donations.FundEvent.TermsAdopted;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.FundTerms;
import org.golrizan.events.donations.Purpose;
import org.golrizan.events.familysupport.AidKind;
import org.golrizan.events.release.ClaimKind;
import org.junit.jupiter.api.Test;

class FundTermsTest {

  private static final FundTerms MAHR_ONLY = new FundTerms(
      Optional.of(Rial.of(500)), Set.of(ClaimKind.MAHR), Set.of(), Set.of(PROVINCE), List.of(ClaimKind.MAHR));
  private static final FundEvent OPENED =
      new FundEvent.Opened(FUND, FundKind.RESTRICTED, "صندوق عمومی", "General fund", PROVINCE);

  private final FundDecider fund = new FundDecider();

  @Test
  void aRestrictedFundHasAFounder() {
    given(fund)
        .when(new FundCommand.Open(FUND, FundKind.RESTRICTED, "صندوق عمومی", "General fund", PROVINCE, Optional.of(BENEFACTOR), DAY))
        .then(OPENED, new FounderNamed(FUND, BENEFACTOR, DAY));
    given(fund)
        .when(new FundCommand.Open(FUND, FundKind.GENERAL, "صندوق عمومی", "General fund", PROVINCE, Optional.of(BENEFACTOR), DAY))
        .thenRejected(DonationRule.FOUNDER_OF_UNRESTRICTED_FUND);
  }

  @Test
  void theVersionsOfTheTermsCountUp() {
    given(fund, OPENED).when(adopt(MAHR_ONLY, 1)).then(adopted(1, MAHR_ONLY, 1));
    given(fund, OPENED, adopted(1, MAHR_ONLY, 1)).when(adopt(MAHR_ONLY, 2)).then(adopted(2, MAHR_ONLY, 2));
    given(fund, OPENED, adopted(1, MAHR_ONLY, 2)).when(adopt(MAHR_ONLY, 1)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(fund, fund()).when(adopt(MAHR_ONLY, 1)).thenRejected(DonationRule.GENERAL_FUND_HAS_NO_TERMS);
  }

  @Test
  void termsAllowSomethingAndPutFirstOnlyWhatTheyAllow() {
    given(fund, OPENED).when(adopt(new FundTerms(Optional.empty(), Set.of(), Set.of(), Set.of(), List.of()), 1))
        .thenRejected(DonationRule.TERMS_ALLOW_NOTHING);
    given(fund, OPENED).when(adopt(new FundTerms(Optional.of(Rial.ZERO), Set.of(ClaimKind.MAHR), Set.of(), Set.of(), List.of()), 1))
        .thenRejected(CommonRule.AMOUNT_IS_ZERO);
    given(fund, OPENED)
        .when(adopt(new FundTerms(Optional.empty(), Set.of(ClaimKind.MAHR), Set.of(), Set.of(), List.of(ClaimKind.DIYA)), 1))
        .thenRejected(DonationRule.PRIORITY_NOT_IN_TERMS);
    given(fund, OPENED)
        .when(adopt(new FundTerms(
            Optional.empty(), Set.of(ClaimKind.MAHR), Set.of(), Set.of(), List.of(ClaimKind.MAHR, ClaimKind.MAHR)), 1))
        .thenRejected(DonationRule.PRIORITY_NOT_IN_TERMS);
  }

  @Test
  void aRestrictedFundWaitsForItsTerms() {
    given(fund, OPENED, credited(1, 100, 1)).when(allocate(MAHR, 2)).thenRejected(DonationRule.FUND_WITHOUT_TERMS);
  }

  @Test
  void theTermsInForceAreHeldAgainstEachAllocation() {
    FundEvent[] before = {OPENED, adopted(1, MAHR_ONLY, 1), credited(1, 100, 1)};
    given(fund, before).when(allocate(MAHR, 2)).then(allocatedUnder(1));
    given(fund, before).when(allocate(claim(ClaimKind.DIYA, 500, PROVINCE), 2)).thenRejected(DonationRule.CLAIM_KIND_NOT_IN_TERMS);
    given(fund, before).when(allocate(claim(ClaimKind.MAHR, 501, PROVINCE), 2))
        .thenRejected(DonationRule.CLAIM_OVER_DEBT_CAP, Map.of("confirmed", 501L, "cap", 500L));
    given(fund, before).when(allocate(claim(ClaimKind.MAHR, 500, Province.QOM), 2)).thenRejected(DonationRule.PROVINCE_NOT_IN_TERMS);
    given(fund, before).when(allocate(new Purpose.Aid(new AssociationId("tehran"), AidKind.RENT, PROVINCE), 2))
        .thenRejected(DonationRule.AID_KIND_NOT_IN_TERMS);
  }

  @Test
  void aNewVersionCountsFromThenOn() {
    FundTerms wider = new FundTerms(Optional.empty(), Set.of(ClaimKind.MAHR), Set.of(AidKind.RENT), Set.of(), List.of());
    given(fund, OPENED, adopted(1, MAHR_ONLY, 1), credited(1, 100, 1), adopted(2, wider, 3))
        .when(allocate(claim(ClaimKind.MAHR, 501, Province.QOM), 3))
        .then(new FundEvent.Allocated(FUND, ALLOCATION, Rial.of(40), List.of(slice(1, 40)),
            Optional.of(claim(ClaimKind.MAHR, 501, Province.QOM)), 2, day(3)));
    given(fund, OPENED, adopted(1, MAHR_ONLY, 1), credited(1, 100, 1), adopted(2, wider, 3))
        .when(allocate(MAHR, 2)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT, Map.of("earliest", day(3)));
  }

  @Test
  void aReplayFindsAnAllocationUnderAnotherVersionOrForNobodyKnowsWhat() {
    Fund state = fund.fold(List.of(OPENED, adopted(1, MAHR_ONLY, 1), credited(1, 100, 1)));
    assertThat(fund.permits(allocatedUnder(1), state)).isTrue();
    assertThat(fund.permits(allocatedUnder(0), state)).isFalse();
    assertThat(fund.permits(
        new FundEvent.Allocated(FUND, ALLOCATION, Rial.of(40), List.of(slice(1, 40)), Optional.empty(), 1, day(2)), state)).isFalse();
  }

  private static FundCommand adopt(FundTerms terms, int day) {
    return new FundCommand.AdoptTerms(FUND, terms, TREASURER, day(day));
  }

  private static TermsAdopted adopted(int version, FundTerms terms, int day) {
    return new TermsAdopted(FUND, version, terms, TREASURER, day(day));
  }

  private static FundCommand allocate(Purpose purpose, int day) {
    return new FundCommand.Allocate(FUND, ALLOCATION, Rial.of(40), purpose, day(day));
  }

  private static FundEvent allocatedUnder(int version) {
    return new FundEvent.Allocated(FUND, ALLOCATION, Rial.of(40), List.of(slice(1, 40)), Optional.of(MAHR), version, day(2));
  }

  private static Purpose claim(ClaimKind kind, long confirmed, Province province) {
    return new Purpose.DebtClaim(CASE, CLAIM, kind, Rial.of(confirmed), province);
  }
}
