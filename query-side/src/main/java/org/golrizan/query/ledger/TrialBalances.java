package org.golrizan.query.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.golrizan.query.view.ReadModels;
import org.golrizan.query.view.ViewReader;
import org.springframework.stereotype.Component;

/** Sums the ledger up to any position: the turnovers of the stretches that ended by then, and the entries after them. */
@Component
class TrialBalances {

  private final ViewReader<LedgerEntry> entries;
  private final ViewReader<Turnover> turnovers;

  TrialBalances(LedgerView entries, TurnoversView turnovers, ReadModels models) {
    this.entries = new ViewReader<>(entries, models);
    this.turnovers = new ViewReader<>(turnovers, models);
  }

  /** @param position the position at which the log ended, which both views have reached */
  TrialBalance at(long position) {
    Map<String, Side> sums = new TreeMap<>();
    long open = Turnover.stretch(position + 1);
    turnovers.each(lt("_id", Turnover.id(open)), stretch -> add(sums, stretch.sums()));
    entries.each(and(gte("_id", LedgerEntry.id(open * Turnover.STRETCH)), lt("_id", LedgerEntry.id(position + 1))),
        entry -> add(sums, entry.postings()));
    return balance(position, List.copyOf(sums.values()));
  }

  private static void add(Map<String, Side> sums, List<Side> sides) {
    sides.forEach(side -> sums.merge(side.account(), side, Side::plus));
  }

  private static TrialBalance balance(long position, List<Side> sums) {
    long debits = 0;
    long credits = 0;
    for (Side sum : sums) {
      debits = Math.addExact(debits, sum.debit());
      credits = Math.addExact(credits, sum.credit());
    }
    List<TrialBalance.Account> accounts = sums.stream()
        .map(sum -> new TrialBalance.Account(sum.account(), sum.debit(), sum.credit(), sum.debit() - sum.credit()))
        .toList();
    return new TrialBalance(position, accounts, debits, credits, debits - credits);
  }
}
