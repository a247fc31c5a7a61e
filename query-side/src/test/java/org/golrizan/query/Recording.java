package org.golrizan.query;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.golrizan.events.DomainEvent;
import org.golrizan.query.view.Recorded;

/** Gives events positions, sequences and times, as the log would. */
public final class Recording {

  private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

  private Recording() {}

  public static List<Recorded> of(List<? extends DomainEvent> events) {
    Map<String, Long> sequences = new HashMap<>();
    long[] position = {0};
    return events.stream().map(event -> {
      position[0]++;
      long sequence = sequences.merge(event.stream().stream(), 0L, (before, zero) -> before + 1);
      return new Recorded(event, position[0], sequence, START.plusSeconds(position[0]), Map.of("actor", "someone"));
    }).toList();
  }
}
