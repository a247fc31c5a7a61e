package org.golrizan.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.junit.jupiter.api.Test;

class JournalTest {

  private static final FundId FUND = new FundId(new UUID(0, 1));
  private static final DonationId DONATION = new DonationId(new UUID(0, 2));
  private static final AllocationId ALLOCATION = new AllocationId(new UUID(0, 3));
  private static final LocalDate ON = LocalDate.of(2026, 3, 21);
  private static final StaffId BY = new StaffId("treasurer");

  private final Map<String, Long> balances = new TreeMap<>();

  @Test
  void moneyMovesFromClearingToTheBankAndFromFreeToSetAsideToPaid() {
    post(received(100));
    assertThat(balances).containsExactlyInAnyOrderEntriesOf(Map.of("in-clearing", 100L, fund("uncleared"), -100L));
    post(new FundEvent.Credited(FUND, DONATION, Rial.of(100), ON));
    assertThat(balances).containsExactlyInAnyOrderEntriesOf(Map.of("bank", 100L, fund("free"), -100L));
    post(new FundEvent.Allocated(FUND, ALLOCATION, Rial.of(60), List.of(), Optional.empty(), 0, ON));
    assertThat(balances).containsExactlyInAnyOrderEntriesOf(Map.of("bank", 100L, fund("free"), -40L, fund("set-aside"), -60L));
    post(new FundEvent.Paid(FUND, ALLOCATION, Rial.of(60), ON));
    assertThat(balances).containsExactlyInAnyOrderEntriesOf(Map.of("bank", 40L, fund("free"), -40L));
  }

  @Test
  void aCorrectionIsTheOppositeEntry() {
    assertThat(opposite(received(100),
        new DonationEvent.Bounced(DONATION, Rial.of(100), Province.TEHRAN, BounceReason.OTHER, BY, ON))).isTrue();
    assertThat(opposite(new FundEvent.Allocated(FUND, ALLOCATION, Rial.of(60), List.of(), Optional.empty(), 0, ON),
        new FundEvent.GivenBack(FUND, ALLOCATION, Rial.of(60), List.of(), ON))).isTrue();
    assertThat(opposite(new FundEvent.Paid(FUND, ALLOCATION, Rial.of(60), ON),
        new FundEvent.PaymentReturned(FUND, ALLOCATION, Rial.of(60), ON))).isTrue();
  }

  @Test
  void whatIsRefundedLeavesTheFundAndTheBank() {
    post(received(100));
    post(new FundEvent.Credited(FUND, DONATION, Rial.of(100), ON));
    post(new FundEvent.Refunded(FUND, DONATION, Rial.of(100), ON));
    assertThat(balances).isEmpty();
  }

  @Test
  void everyEntryBalancesAndOnlyWhatMovesMoneyPosts() {
    EventCatalogue.golrizan().entries().stream()
        .filter(entry -> !Journal.posts(entry.type()))
        .forEach(entry -> assertThat(entry.type()).isNotIn(DonationEvent.Received.class, DonationEvent.Bounced.class));
    assertThat(postings(new FundEvent.Opened(FUND, FundKind.GENERAL, "ص", "F", Province.TEHRAN))).isEmpty();
    for (DomainEvent event : List.of(received(7), new FundEvent.Credited(FUND, DONATION, Rial.of(7), ON),
        new FundEvent.Refunded(FUND, DONATION, Rial.of(7), ON))) {
      assertThat(postings(event).stream().mapToLong(it -> it.debit().amount() - it.credit().amount()).sum()).isZero();
    }
  }

  private boolean opposite(DomainEvent first, DomainEvent second) {
    balances.clear();
    post(first);
    boolean moved = !balances.isEmpty();
    post(second);
    return moved && balances.isEmpty();
  }

  private void post(DomainEvent event) {
    for (Posting posting : postings(event)) {
      balances.merge(posting.account().code(), posting.debit().amount() - posting.credit().amount(), Long::sum);
    }
    balances.values().removeIf(balance -> balance == 0);
  }

  private static List<Posting> postings(DomainEvent event) {
    return Journal.postings(event, donation -> FUND);
  }

  private static String fund(String account) {
    return "fund/" + FUND.value() + "/" + account;
  }

  private static DonationEvent received(long amount) {
    return new DonationEvent.Received(DONATION, new BenefactorId(new UUID(0, 4)), FUND, Province.TEHRAN, Optional.empty(),
        Rial.of(amount), DonationMethod.CARD, ON);
  }
}
