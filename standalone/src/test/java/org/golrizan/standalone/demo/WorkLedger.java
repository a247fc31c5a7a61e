package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Seats, consent, applications and placements. */
final class WorkLedger {

  private static final class Workshop {
    private int seats;
    private int filled;
  }

  private static final class Prisoner {
    private String prison;
    private boolean consents;
    private boolean departed;
    private final Set<String> placements = new HashSet<>();

    Prisoner(String prison) {
      this.prison = prison;
    }
  }

  private final States states;
  private final Map<String, Workshop> workshops = new HashMap<>();
  private final Map<String, Prisoner> prisoners = new HashMap<>();

  WorkLedger(States states) {
    this.states = states;
  }

  int inWork() {
    return workshops.values().stream().mapToInt(workshop -> workshop.filled).sum();
  }

  /** @return whether the step is one of work */
  boolean follow(Told told) {
    switch (told.what()) {
      case "/workshops" -> {
        states.create(told, "open");
        workshops.put(told.id(), new Workshop());
        workshop(told.id()).seats = told.number("seats");
      }
      case "/workshops/{}/seats" -> {
        states.moveOn(told.id(), told.on());
        assertThat(told.number("seats")).isGreaterThanOrEqualTo(workshop(told.id()).filled);
        workshop(told.id()).seats = told.number("seats");
      }
      case "/prisoners" -> {
        states.create(told, "held");
        assertThat(LocalDate.parse(told.text("birthDate"))).isBefore(told.on().minusYears(18));
        prisoners.put(told.id(), new Prisoner(told.text("prison")));
      }
      case "/prisoners/{}/work-consent" -> held(told.id(), told.on()).consents = true;
      case "/prisoners/{}/work-consent/withdraw" -> {
        assertThat(held(told.id(), told.on()).placements).isEmpty();
        prisoner(told.id()).consents = false;
      }
      case "/prisoners/{}/transfer" -> {
        assertThat(held(told.id(), told.on()).placements).isEmpty();
        assertThat(told.text("to")).isNotEqualTo(prisoner(told.id()).prison);
        prisoner(told.id()).prison = told.text("to");
      }
      case "/work-applications" -> {
        Prisoner prisoner = held(told.text("prisonerId"), told.on());
        assertThat(states.told(told.text("workshopId")).text("prison")).isEqualTo(prisoner.prison);
        assertThat(prisoner.consents).isTrue();
        states.create(told, "pending");
      }
      case "/work-applications/{}/approve" -> states.change(told.id(), "pending", "approved", told.on());
      case "/work-applications/{}/decline" -> states.change(told.id(), "pending", "declined", told.on());
      case "/work-applications/{}/withdraw" -> states.change(told.id(), "pending", "withdrawn", told.on());
      case "/placements" -> place(told);
      case "/placements/{}/end" -> {
        states.change(told.id(), "active", "ended", told.on());
        leave(told.id());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A prisoner is there, and nothing later is known of him. */
  void isHeld(String id, LocalDate on) {
    held(id, on);
  }

  /** A release ends placements. */
  void release(String id, LocalDate on) {
    Prisoner prisoner = held(id, on);
    List.copyOf(prisoner.placements).forEach(this::leave);
    prisoner.departed = true;
  }

  private void place(Told told) {
    Told application = states.told(told.text("applicationId"));
    states.change(application.created(), "approved", "placed", told.on());
    Workshop workshop = workshop(application.text("workshopId"));
    Told opened = states.told(application.text("workshopId"));
    Prisoner prisoner = held(application.text("prisonerId"), told.on());
    assertThat(workshop.filled).isLessThan(workshop.seats);
    assertThat(told.on()).isAfterOrEqualTo(opened.on());
    assertThat(prisoner.consents).isTrue();
    assertThat(prisoner.placements).isEmpty();
    if (!opened.text("ownership").equals("STATE")) {
      assertThat(told.value("pay").toString()).doesNotContain("UNPAID");
    }
    workshop.filled++;
    prisoner.placements.add(told.created());
    states.create(told, "active");
  }

  private void leave(String placement) {
    Told application = states.told(states.told(placement).text("applicationId"));
    workshop(application.text("workshopId")).filled--;
    prisoner(application.text("prisonerId")).placements.remove(placement);
  }

  private Prisoner held(String id, LocalDate on) {
    states.moveOn(id, on);
    assertThat(prisoner(id).departed).isFalse();
    return prisoner(id);
  }

  private Prisoner prisoner(String id) {
    return Objects.requireNonNull(prisoners.get(id), id);
  }

  private Workshop workshop(String id) {
    return Objects.requireNonNull(workshops.get(id), id);
  }
}
