package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demonstration data comes through the API, once. */
class DemonstrationIT {

  private static final String SMALL = "--golrizan.demo.scale=0.0005";

  @Test
  void aSecondStartLoadsNothingTwiceAndALoadThatWasKilledGoesOnWhereItStopped(@TempDir Path folder, @TempDir Path interrupted) {
    JsonNode before;
    try (OneProcess first = OneProcess.start(folder, SMALL)) {
      first.awaitOutput("(100 %)");
      before = figures(first.api());
      assertThat(before.path("familiesCovered").intValue()).isPositive();
      assertThat(before.path("prisonersInWork").intValue()).isPositive();
      assertThat(before.path("releases").intValue()).isPositive();
      assertThat(before.path("allocated").longValue()).isPositive();
    }
    try (OneProcess second = OneProcess.start(folder, SMALL)) {
      assertThat(figures(second.api())).isEqualTo(before);
      assertThat(second.output()).doesNotContain("(10 %)");
    }
    OneProcess killed = OneProcess.start(interrupted, SMALL);
    killed.awaitOutput("(40 %)");
    killed.kill();
    try (OneProcess resumed = OneProcess.start(interrupted, SMALL)) {
      resumed.awaitOutput("(100 %)");
      assertThat(figures(resumed.api())).isEqualTo(before);
    }
  }

  /** What was set aside for cases that came to nothing is with its funds again. Asked for until it is so, not longer than a minute. */
  private static void awaitFollowUps(Api api) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    for (String status : List.of("WITHDRAWN", "REFUSED")) {
      for (JsonNode each : api.get("demo-auditor", "/api/v1/release-cases?limit=200&status=" + status).expect(200).body().path("items")) {
        String unused = "/api/v1/allocations?status=MADE&releaseCase=" + each.path("id").stringValue();
        while (api.get("demo-auditor", unused).expect(200).body().path("items").size() > 0) {
          assertThat(System.nanoTime()).as(unused).isLessThan(end);
          Thread.onSpinWait();
        }
      }
    }
  }

  /** With all that was acknowledged before: opening a prison changes no figure, and its position comes after everything else's. */
  private static JsonNode figures(Api api) {
    awaitFollowUps(api);
    long last = api.post("demo-supervisor", "/api/v1/prisons",
        json("code", new Office(api).newCode("last"), "persianName", "زندان آزمون", "englishName", "Test prison",
            "province", "IR-23")).expect(201).position();
    return api.getPublic("/api/v1/dashboard?atLeast=" + last).expect(200).body().path("headline").path("values");
  }
}
