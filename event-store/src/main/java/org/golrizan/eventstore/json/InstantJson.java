package org.golrizan.eventstore.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** A time with three digits after the second, in UTC. */
final class InstantJson {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private InstantJson() {}

  static final class Writer extends ValueSerializer<Instant> {
    @Override
    public void serialize(Instant time, JsonGenerator json, SerializationContext context) {
      if (!time.equals(time.truncatedTo(ChronoUnit.MILLIS))) {
        // Rounding would store something else than what was decided.
        context.reportMappingProblem("A stored time has whole milliseconds, and this one has more: %s", time);
      }
      json.writeString(MILLIS.format(time));
    }
  }
}
