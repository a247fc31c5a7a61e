package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What was told of everything that was created, and the state and latest date of each. */
final class States {

  private final Map<String, Told> created = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, LocalDate> latest = new HashMap<>();

  void create(Told told, String state) {
    assertThat(created.put(told.created(), told)).as(told.created()).isNull();
    states.put(told.created(), state);
    latest.put(told.created(), told.on());
  }

  Told told(String id) {
    return Objects.requireNonNull(created.get(id), id);
  }

  void change(String id, String from, String to, LocalDate on) {
    assertThat(states.get(id)).as(id).isEqualTo(from);
    states.put(id, to);
    moveOn(id, on);
  }

  String state(String id) {
    return Objects.requireNonNull(states.get(id), id);
  }

  void moveOn(String id, LocalDate on) {
    assertThat(on).as(id).isAfterOrEqualTo(latest.getOrDefault(id, LocalDate.MIN));
    latest.put(id, on);
  }

  long count(String state) {
    return states.values().stream().filter(state::equals).count();
  }
}
