package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Release cases, their claims and what settled them. */
final class CaseLedger {

  private static final class Case {
    private final String prisoner;
    private final Map<String, Long> outstanding = new HashMap<>();
    private final Set<String> unpaid = new HashSet<>();
    private final Set<String> grounds = new HashSet<>();
    private long confirmed;

    Case(String prisoner) {
      this.prisoner = prisoner;
    }
  }

  private static final Set<String> DEPARTURES = Set.of("DIED", "RELEASED_OTHERWISE");

  private static final Set<String> HELPED =
      Set.of("DIYA", "UNINTENTIONAL_HARM", "MAHR", "MAINTENANCE", "BOUNCED_CHEQUE", "FINANCIAL_DEBT");

  private final States states;
  private final WorkLedger work;
  private final MoneyLedger money;
  private final Map<String, Case> cases = new HashMap<>();
  private final Set<String> prisonersInCases = new HashSet<>();

  CaseLedger(States states, WorkLedger work, MoneyLedger money) {
    this.states = states;
    this.work = work;
    this.money = money;
  }

  /** @return whether the step is one of release */
  boolean follow(Told told) {
    String channel = told.what().replace("/release-cases/{}/claims/{}/", "");
    switch (channel) {
      case "/release-cases" -> {
        assertThat(prisonersInCases.add(told.text("prisonerId"))).isTrue();
        work.isHeld(told.text("prisonerId"), told.on());
        states.create(told, "opened");
        cases.put(told.id(), new Case(told.text("prisonerId")));
      }
      case "/release-cases/{}/eligibility" -> states.change(told.id(), states.state(told.id()), verdict(told), told.on());
      case "/release-cases/{}/claims" -> {
        states.change(told.id(), "eligible", "eligible", told.on());
        states.create(told, "confirmed");
        releaseCase(told.id()).outstanding.put(told.created(), told.amount());
        releaseCase(told.id()).confirmed += told.amount();
      }
      case "forgiveness", "relief", "own-contribution" ->
          settle(told.id(), told.ids().getLast(), told.amount(), told.on());
      case "forgiveness/withdraw" -> settle(told.id(), told.ids().getLast(), -told.amount(), told.on());
      case "/allocations" -> {
        settle(told.text("caseId"), told.text("claimId"), told.amount(), told.on());
        money.setAside(told.text("fundId"), told.amount(), told.on());
        releaseCase(told.text("caseId")).unpaid.add(told.created());
        states.create(told, "made");
      }
      case "/loans" -> {
        states.change(told.text("caseId"), "eligible", "eligible", told.on());
        assertThat(told.parts("instalments").stream().mapToLong(Told::amount).sum()).isGreaterThanOrEqualTo(told.amount());
        assertThat(told.parts("instalments").stream().map(part -> part.day("dueOn"))).isSorted();
        states.create(told, "lent");
      }
      case "/loans/{}/payout" -> {
        states.change(told.id(), "lent", "paid out", told.on());
        Told loan = states.told(told.id());
        settle(loan.text("caseId"), loan.text("claimId"), loan.amount(), told.on());
      }
      case "/allocations/{}/payment-order" -> states.change(told.id(), "made", "ordered", told.on());
      case "/allocations/{}/pay" -> {
        states.change(told.id(), "ordered", "paid", told.on());
        releaseCase(states.told(told.id()).text("caseId")).unpaid.remove(told.id());
      }
      case "/release-cases/{}/detention-grounds" -> {
        states.moveOn(told.id(), told.on());
        assertThat(releaseCase(told.id()).grounds.add(told.text("ground"))).isTrue();
      }
      case "/release-cases/{}/approval-request" -> {
        assertThat(releaseCase(told.id()).outstanding.values()).isNotEmpty().allMatch(outstanding -> outstanding == 0);
        states.change(told.id(), "eligible", "asked", told.on());
      }
      case "/release-cases/{}/approval" -> states.change(told.id(), "asked", "approved", told.on());
      case "/release-cases/{}/refusal" -> states.change(told.id(), "asked", "refused", told.on());
      case "/release-cases/{}/withdrawal" -> {
        states.change(told.id(), "eligible", "withdrawn", told.on());
        if (DEPARTURES.contains(told.text("reason"))) {
          work.release(releaseCase(told.id()).prisoner, told.on());
        }
      }
      case "/release-cases/{}/grant" -> {
        states.change(told.id(), "approved", "granted", told.on());
        assertThat(releaseCase(told.id()).unpaid).isEmpty();
        assertThat(releaseCase(told.id()).grounds).isEmpty();
        work.release(releaseCase(told.id()).prisoner, told.on());
      }
      default -> {
        return lift(told);
      }
    }
    return true;
  }

  private String verdict(Told told) {
    Case asked = releaseCase(told.id());
    assertThat(states.state(told.id())).isIn("opened", "eligible");
    if (!HELPED.contains(states.told(asked.prisoner).text("legalCategory"))) {
      return "category excluded";
    }
    return asked.confirmed > PlaceStories.DEBT_LIMIT ? "over limit" : "eligible";
  }

  private void settle(String id, String claim, long amount, LocalDate on) {
    states.change(id, "eligible", "eligible", on);
    states.moveOn(claim, on);
    Case settled = releaseCase(id);
    assertThat(settled.confirmed).isLessThanOrEqualTo(PlaceStories.DEBT_LIMIT);
    long left = settled.outstanding.merge(claim, -amount, Long::sum);
    assertThat(left).as("outstanding of " + claim).isBetween(0L, states.told(claim).amount());
  }

  private boolean lift(Told told) {
    if (!told.what().matches("/release-cases/\\{}/detention-grounds/[A-Z_]+/lift")) {
      return false;
    }
    String[] parts = told.what().split("/", -1);
    assertThat(releaseCase(told.id()).grounds.remove(parts[4])).isTrue();
    states.moveOn(told.id(), told.on());
    return true;
  }

  private Case releaseCase(String id) {
    return Objects.requireNonNull(cases.get(id), id);
  }
}
