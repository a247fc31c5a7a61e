package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Pledges, donations and what is left in the funds. */
final class MoneyLedger {

  private record Credit(LocalDate on, long amount) {}

  private final States states;
  private final Map<String, Deque<Credit>> funds = new HashMap<>();

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
        states.moveOn(told.text("benefactorId"), told.on());
        states.create(told, "promised");
      }
      case "/pledges/{}/cancel" -> states.change(told.id(), "promised", "cancelled", told.on());
      case "/donations" -> donation(told);
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

  private void donation(Told told) {
    assertThat(told.amount()).isPositive();
    states.moveOn(told.text("benefactorId"), told.on());
    if (told.has("pledgeId")) {
      Told pledge = states.told(told.text("pledgeId"));
      states.change(pledge.created(), "promised", "promised", told.on());
      assertThat(pledge.text("fundId")).isEqualTo(told.text("fundId"));
      assertThat(pledge.text("benefactorId")).isEqualTo(told.text("benefactorId"));
    }
    states.create(told, "received");
  }

  private Deque<Credit> fund(String id) {
    return Objects.requireNonNull(funds.get(id), id);
  }
}
