package org.golrizan.query.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.Province;
import org.golrizan.query.access.Places;
import org.golrizan.query.access.Reads;
import org.golrizan.query.access.ViewApi;
import org.golrizan.query.access.ViewApis;
import org.golrizan.query.access.Where;
import org.golrizan.query.donations.Donation;
import org.golrizan.query.donations.DonationsView;
import org.golrizan.query.funds.Fund;
import org.golrizan.query.funds.FundsView;
import org.golrizan.query.loans.Loan;
import org.golrizan.query.loans.LoansView;
import org.golrizan.query.releasecases.ReleaseCase;
import org.golrizan.query.releasecases.ReleaseCasesView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the reports of what lies in a caller's scope. */
@Component
public class Reports {

  private final ViewApi<ReleaseCase> cases;
  private final ViewApi<Fund> funds;
  private final ViewApi<Donation> donations;
  private final ViewApi<Loan> loans;
  private final List<String> ofReleases;
  private final List<String> ofMoney;
  private final Reads reads;

  Reports(
      ViewApis apis, ReleaseCasesView cases, FundsView funds, DonationsView donations, LoansView loans, Reads reads) {
    this.cases = apis.of(cases, "release-case", Places.PROVINCE);
    this.funds = apis.of(funds, "fund", Places.PROVINCE);
    this.donations = apis.of(donations, "donation", Places.PROVINCE);
    this.loans = apis.of(loans, "loan", Places.PROVINCE);
    this.ofReleases = List.of(cases.name());
    this.ofMoney = List.of(funds.name(), donations.name(), loans.name());
    this.reads = reads;
  }

  public ReleaseReport releases(Actor actor, AtLeast atLeast, @Nullable Province province) {
    long asOf = await(ofReleases, atLeast);
    ReleaseReport.Counter counter = new ReleaseReport.Counter();
    cases.each(actor, in(province), counter::add);
    return counter.report(asOf, code(province));
  }

  /** @param on the day that ages are counted to */
  public MoneyReport money(Actor actor, AtLeast atLeast, @Nullable Province province, LocalDate on) {
    long asOf = await(ofMoney, atLeast);
    List<MoneyReport.Money> all = new ArrayList<>();
    funds.each(actor, in(province), fund -> all.add(MoneyReport.Money.of(fund)));
    all.sort(Comparator.comparingLong(MoneyReport.Money::free).reversed()
        .thenComparing(MoneyReport.Money::fund, Comparator.nullsFirst(Comparator.naturalOrder())));
    Waiting waiting = new Waiting(on);
    donations.each(actor, in(province).moreThan("unallocated", 0), waiting::add);
    Lent lent = new Lent(on);
    loans.each(actor, in(province), lent::add);
    return new MoneyReport(asOf, code(province), on, List.copyOf(all), MoneyReport.Money.sum(all), waiting.age, waiting.oldest,
        lent.loans);
  }

  private long await(List<String> views, AtLeast atLeast) {
    return views.stream().mapToLong(view -> reads.await(view, atLeast)).min().orElseThrow();
  }

  private static Where in(@Nullable Province province) {
    return Where.all().is("province", code(province));
  }

  private static @Nullable String code(@Nullable Province province) {
    return province == null ? null : province.code();
  }

  /** Adds money that waits up. */
  private static final class Waiting {

    private final LocalDate on;
    private MoneyReport.Age age = MoneyReport.Age.NONE;
    private @Nullable LocalDate oldest;

    Waiting(LocalDate on) {
      this.on = on;
    }

    void add(Donation donation) {
      LocalDate cleared = Objects.requireNonNull(donation.settledOn(), "only cleared money waits");
      age = age.plus(donation.unallocated(), ChronoUnit.DAYS.between(cleared, on));
      if (oldest == null || cleared.isBefore(oldest)) {
        oldest = cleared;
      }
    }
  }

  /** Adds loans up. */
  private static final class Lent {

    private final LocalDate on;
    private MoneyReport.Loans loans = MoneyReport.Loans.NONE;

    Lent(LocalDate on) {
      this.on = on;
    }

    void add(Loan loan) {
      loans = loans.plus(loan, on);
    }
  }
}
