package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaleOneIsTheRealSizeTest {

  private static final int CASES = 19_000;

  private final Map<String, Integer> counts = new HashMap<>();

  @Test
  void asManyFamiliesPrisonersInWorkCasesAndPlacesAsThereAre() {
    for (Phase phase : new DemoScript(1404, 1, LocalDate.of(2026, 11, 24)).phases()) {
      phase.iterator().forEachRemaining(this::count);
    }
    assertThat(count("/release-cases")).isEqualTo(CASES);
    assertThat(count("others' /placements") - count("others' placements//end")).isEqualTo(48_000);
    assertThat(count("families//coverage") - count("families//coverage/end")).isCloseTo(64_000, withinPercentage(1));
    assertThat(count("/associations")).isEqualTo(230);
    assertThat(count("/prisons")).isGreaterThan(60);
  }

  private void count(Story story) {
    // Prisoners with a case are numbered first; the placements of those who work end with the release.
    boolean other = story.name().startsWith("prisoner-") && Integer.parseInt(story.name().substring(9)) >= CASES;
    for (Step step : story.steps()) {
      String what = step.path().size() == 1
          ? ((String) step.path().getFirst()).substring(7)
          : ((String) step.path().getFirst()).substring(8) + step.path().getLast();
      counts.merge(other ? "others' " + what : what, 1, Integer::sum);
    }
  }

  private int count(String what) {
    return counts.getOrDefault(what, 0);
  }
}
