package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.golrizan.events.Province;

/** Follows a script step by step and fails at the first step that the rules would refuse. Knows only what the API is told. */
final class Ledger {

  private static final List<String> CODES =
      List.of("reason", "province", "ground", "kind", "method", "prison", "association");

  private final States states = new States();
  private final WorkLedger work = new WorkLedger(states);
  private final MoneyLedger money = new MoneyLedger(states);
  private final CaseLedger cases = new CaseLedger(states, work, money);
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> nationalIds = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final LocalDate today;

  Ledger(LocalDate today) {
    this.today = today;
  }

  Ledger follow(DemoScript script) {
    for (Phase phase : script.phases()) {
      phase.iterator().forEachRemaining(story -> story.steps().forEach(step -> {
        assertThat(keys.add(step.key())).as("key of " + step).isTrue();
        follow(Told.of(story, step));
      }));
    }
    return this;
  }

  /** How often a kind of step was told; with a code after a space, how often with that code. */
  int count(String what) {
    return counts.getOrDefault(what, 0);
  }

  long inState(String state) {
    return states.count(state);
  }

  int inWork() {
    return work.inWork();
  }

  /** How many things of a kind are in a province's prisons or associations. */
  int inProvince(String what, Province province) {
    return places.entrySet().stream().filter(place -> place.getValue().equals(province.code()))
        .mapToInt(place -> count(what + " " + place.getKey())).sum();
  }

  private void follow(Told told) {
    assertThat(told.on()).as(told.what()).isBeforeOrEqualTo(today);
    counts.merge(told.what(), 1, Integer::sum);
    for (String code : CODES) {
      if (told.has(code)) {
        counts.merge(told.what() + " " + told.text(code), 1, Integer::sum);
      }
    }
    if (told.has("nationalId")) {
      assertThat(nationalIds.add(told.text("nationalId"))).isTrue();
    }
    assertThat(work.follow(told) || money.follow(told) || cases.follow(told) || family(told) || place(told))
        .as(told.what()).isTrue();
  }

  private boolean family(Told told) {
    switch (told.what()) {
      case "/families" -> {
        states.told(told.text("prisonerId"));
        states.create(told, "registered family");
        List<Object> people = new ArrayList<>((List<?>) told.value("members"));
        people.add(told.value("head"));
        people.forEach(person -> person((Map<?, ?>) person, told.on()));
      }
      case "/families/{}/coverage" -> states.change(told.id(), "registered family", "covered", told.on());
      case "/families/{}/coverage/transfer" -> {
        assertThat(told.text("to")).isNotEqualTo(states.told(told.id()).text("association"));
        states.change(told.id(), "covered", "covered", told.on());
      }
      case "/families/{}/coverage/end" -> states.change(told.id(), "covered", "no longer covered", told.on());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void person(Map<?, ?> person, LocalDate registered) {
    assertThat(nationalIds.add(String.valueOf(person.get("nationalId")))).isTrue();
    assertThat(LocalDate.parse(String.valueOf(person.get("birthDate")))).isBefore(registered);
    assertThat(String.valueOf(person.get("relation"))).isNotIn("FATHER", "MOTHER");
  }

  private boolean place(Told told) {
    if (told.what().equals("/prisons") || told.what().equals("/associations")) {
      String before = places.putIfAbsent(told.text("code"), told.text("province"));
      assertThat(before == null || before.equals(told.text("province"))).as(told.text("code")).isTrue();
      return true;
    }
    return told.what().equals("/release-policy/versions") || told.what().equals("/support-policy/versions");
  }
}
