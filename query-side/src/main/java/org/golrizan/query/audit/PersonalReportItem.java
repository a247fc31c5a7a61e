package org.golrizan.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that is stored about a person, or that was done with it: an event that names the person.
 *
 * @param position its place in the whole log
 * @param recorded when it was entered
 * @param type     the event's name in the catalogue; {@code access.shown} is that somebody was shown the person's data
 * @param meaning  one English sentence
 * @param subjects every stream that the event mentions: the trail of each tells the rest
 * @param actor    who entered it, or was shown it
 * @param what     of {@code access.shown}: what was asked for
 * @param values   the person's own values that it stores; nobody else's
 */
public record PersonalReportItem(
    @Schema(example = "4711") long position,
    Instant recorded,
    @Schema(example = "prisoner.admitted") String type,
    @Schema(example = "A prisoner was admitted to a prison.") String meaning,
    List<String> subjects,
    @Nullable @Schema(example = "demo-prison-officer") String actor,
    @Nullable @Schema(example = "prison-officer") String role,
    @Nullable @Schema(example = "national") String scope,
    @Nullable @Schema(example = "prisoners") String what,
    List<StoredValue> values) {

  /**
   * @param field  where it stands in the event: {@code head.name}
   * @param value  null once it was erased
   * @param erased whether it was erased
   */
  public record StoredValue(
      @Schema(example = "head.name") String field,
      @Nullable @Schema(types = {"string", "number", "boolean"}) JsonNode value,
      boolean erased) {}
}
