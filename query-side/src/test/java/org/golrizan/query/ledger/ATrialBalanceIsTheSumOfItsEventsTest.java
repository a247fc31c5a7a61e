package org.golrizan.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.golrizan.domain.ledger.Journal;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.query.RandomHistory;
import org.golrizan.query.Recording;
import org.golrizan.query.TestDatabase;
import org.golrizan.query.view.Projected;
import org.golrizan.query.view.ReadModels;
import org.golrizan.query.view.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ATrialBalanceIsTheSumOfItsEventsTest {

  private static final int EVENTS = 3_000;
  private static final int EVERY = 9;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 1405})
  void atAnyPosition(long seed) {
    List<Recorded> events = apart(Recording.of(RandomHistory.of(seed, EVENTS)));
    try (TestDatabase database = new TestDatabase()) {
      LedgerView entries = new LedgerView();
      TurnoversView turnovers = new TurnoversView();
      ReadModels models = Projected.models(database);
      Projected.project(entries, models, events);
      Projected.project(turnovers, models, events);
      TrialBalances balances = new TrialBalances(entries, turnovers, models);
      long last = events.getLast().position();
      assertThat(last).as("several stretches").isGreaterThan(2L * Turnover.STRETCH);
      for (long position : List.of(0L, 1L, 4_321L, 9_998L, 9_999L, 10_000L, 10_001L, 19_999L, 20_000L, last - 1, last)) {
        TrialBalance balance = balances.at(position);
        assertThat(balance.difference()).as("at %d", position).isZero();
        assertThat(balance.debits()).isEqualTo(balance.credits());
        assertThat(shown(balance)).as("at %d", position).isEqualTo(expected(events, position));
      }
    }
  }

  /** The same history in a log in which much else happened between. */
  private static List<Recorded> apart(List<Recorded> events) {
    return events.stream()
        .map(each -> new Recorded(each.event(), each.position() * EVERY, each.sequence(), each.time(), each.metadata()))
        .toList();
  }

  private static Map<String, List<Long>> shown(TrialBalance balance) {
    Map<String, List<Long>> shown = new TreeMap<>();
    balance.accounts().forEach(account -> shown.put(account.account(), List.of(account.debits(), account.credits())));
    return shown;
  }

  private static Map<String, List<Long>> expected(List<Recorded> events, long position) {
    Map<DonationId, FundId> funds = new HashMap<>();
    Map<String, List<Long>> sums = new TreeMap<>();
    events.stream().filter(each -> each.position() <= position).forEach(each -> {
      if (each.event() instanceof DonationEvent.Received received) {
        funds.put(received.donationId(), received.fundId());
      }
      Journal.postings(each.event(), donation -> Objects.requireNonNull(funds.get(donation))).forEach(posting -> sums.merge(
          posting.account().code(), List.of(posting.debit().amount(), posting.credit().amount()),
          (one, other) -> List.of(one.getFirst() + other.getFirst(), one.getLast() + other.getLast())));
    });
    return sums;
  }
}
