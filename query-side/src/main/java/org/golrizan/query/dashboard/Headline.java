package org.golrizan.query.dashboard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The nation's figures.
 *
 * @param position the position of the last event in them
 * @param time     when that event was recorded
 * @param values   by the figures' codes; people and families as counts, money in rials
 */
public record Headline(
    @Schema(example = "4711") long position,
    Instant time,
    @Schema(example = "{\"familiesCovered\":64120,\"prisonersInWork\":48003,\"releases\":19001,\"pledged\":900000000000}")
        Map<String, Long> values) {

  static Headline of(Figures figures) {
    Map<String, Long> values = new LinkedHashMap<>();
    for (Figure figure : Figure.values()) {
      values.put(figure.code(), figures.nation(figure));
    }
    return new Headline(figures.position(), figures.time(), values);
  }
}
