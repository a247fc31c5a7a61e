package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Pledges, donations and what is left in the funds. */
final class MoneyLedger {

  private record Credit(LocalDate on, long amount) {}

  private final States states;
  private final Map<String, Deque<Credit>> funds = new HashMap<>();
  private final Set<String> payments = new HashSet<>();

  MoneyLedger(States states) {
    this.states = states;
  }

  /** @return whether the step is one of donations */
  boolean follow(Told told) {
    switch (told.what()) {
      case "/benefactors" -> states.create(told, "registered");
      case "/funds" -> {
        states.create(told, "open");
        funds.put(told.id(), new ArrayDeque<>());
      }
      case "/campaigns" -> {
        assertThat(LocalDate.parse(told.text("to"))).isAfterOrEqualTo(LocalDate.parse(told.text("from")));
        states.told(told.text("fundId"));
      }
      case "/pledges" -> {
        assertThat(LocalDate.parse(told.text("dueOn"))).isAfterOrEqualTo(told.on());
        assertThat(told.amount()).isPositive();
        List<Told> instalments = told.parts("instalments");
        if (!instalments.isEmpty()) {
          assertThat(instalments.stream().mapToLong(Told::amount).sum()).isEqualTo(told.amount());
          assertThat(instalments.stream().map(part -> part.day("dueOn"))).isSorted();
        }
        states.moveOn(told.text("benefactorId"), told.on());
        states.create(told, "promised");
      }
      case "/pledges/{}/cancel" -> states.change(told.id(), "promised", "cancelled", told.on());
      case "/benefactors/{}/logins" -> states.moveOn(told.id(), told.on());
      case "/donations" -> {
        gift(told, told.text("benefactorId"), told.has("pledgeId") ? told.text("pledgeId") : "");
        states.create(told, "received");
      }
      case "/incoming-payments/cash-slips" -> {
        assertThat(payments.add("slip " + told.text("series") + " " + told.text("number"))).isTrue();
        gift(told, told.text("benefactorId"), told.has("pledgeId") ? told.text("pledgeId") : "");
        fund(told.text("fundId")).add(new Credit(told.on(), told.amount()));
      }
      case "/bank-statements" -> told.lines().forEach(this::line);
      case "/donations/{}/clear" -> {
        states.change(told.id(), "received", "cleared", told.on());
        Told donation = states.told(told.id());
        fund(donation.text("fundId")).add(new Credit(told.on(), donation.amount()));
      }
      case "/donations/{}/bounce" -> states.change(told.id(), "received", "bounced", told.on());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Oldest money first, and none that cleared after the day it is set aside. */
  void setAside(String fund, long amount, LocalDate on) {
    assertThat(amount).isPositive();
    long missing = amount;
    while (missing > 0) {
      assertThat(fund(fund)).as("cleared money in " + fund).isNotEmpty();
      Credit oldest = fund(fund).removeFirst();
      assertThat(oldest.on()).isBeforeOrEqualTo(on);
      if (oldest.amount() > missing) {
        fund(fund).addFirst(new Credit(oldest.on(), oldest.amount() - missing));
      }
      missing -= Math.min(missing, oldest.amount());
    }
  }

  /** The payer wrote a pledge's id or his own. */
  private void line(Told line) {
    assertThat(payments.add("line " + line.text("account") + " " + line.text("reference"))).isTrue();
    Told payer = states.told(line.text("payer"));
    boolean pledged = payer.what().equals("/pledges");
    gift(line, pledged ? payer.text("benefactorId") : payer.created(), pledged ? payer.created() : "");
    fund(line.text("fundId")).add(new Credit(line.on(), line.amount()));
  }

  private void gift(Told told, String benefactor, String pledgeId) {
    assertThat(told.amount()).isPositive();
    states.moveOn(benefactor, told.on());
    if (!pledgeId.isEmpty()) {
      Told pledge = states.told(pledgeId);
      states.change(pledgeId, "promised", "promised", told.on());
      assertThat(pledge.text("fundId")).isEqualTo(told.text("fundId"));
      assertThat(pledge.text("benefactorId")).isEqualTo(benefactor);
    }
  }

  private Deque<Credit> fund(String id) {
    return Objects.requireNonNull(funds.get(id), id);
  }
}
