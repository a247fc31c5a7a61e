package org.golrizan.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.golrizan.events.Province;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

  private static final List<List<String>> PAIRS = List.of(List.of("0", "1"), List.of("2", "3"));

  @Test
  void aTableWithoutSmallNumbersIsShownWhole() {
    assertThat(hidden(5, 0, 120, 7)).isEmpty();
  }

  @Test
  void aSmallNumberIsHiddenWithItsNeighbourWhateverThatIs() {
    assertThat(hidden(3, 40, 7, 9)).containsExactlyInAnyOrder("0", "1");
    assertThat(hidden(12, 9, 0, 1)).containsExactlyInAnyOrder("2", "3");
  }

  @Test
  void noProvinceIsWithoutNeighbour() {
    assertThat(Neighbours.PROVINCES).allMatch(group -> group.size() > 1);
    assertThat(Neighbours.PROVINCES.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Province.values()).map(Province::code).toList());
  }

  @Test
  void noMonthIsWithoutNeighbourUnlessItIsTheOnlyOne() {
    assertThat(Neighbours.months(List.of("2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07")))
        .containsExactly(List.of("2026-02", "2026-03", "2026-04"), List.of("2026-05", "2026-06", "2026-07"));
    assertThat(Neighbours.months(List.of("2026-02"))).containsExactly(List.of("2026-02"));
  }

  /**
   * Whoever knows the rule, the total and what is shown still does not know a hidden number: over all tables that look the same,
   * each hidden cell takes several values.
   */
  @Test
  void nobodyCanTellAHiddenNumberFromWhatIsShown() {
    Map<String, List<Set<Long>>> sameLook = new HashMap<>();
    int most = 14;
    for (long a = 0; a <= most; a++) {
      for (long b = 0; b <= most; b++) {
        for (long c = 0; c <= most; c++) {
          for (long d = 0; d <= most; d++) {
            List<Set<Long>> values = sameLook.computeIfAbsent(look(a, b, c, d),
                look -> Stream.generate(HashSet<Long>::new).limit(4).<Set<Long>>map(set -> set).toList());
            values.get(0).add(a);
            values.get(1).add(b);
            values.get(2).add(c);
            values.get(3).add(d);
          }
        }
      }
    }
    sameLook.forEach((look, values) -> {
      for (int cell = 0; cell < values.size(); cell++) {
        if (look.contains(cell + "=?")) {
          assertThat(values.get(cell)).as("%s, cell %s", look, cell).hasSizeGreaterThan(1);
        }
      }
    });
  }

  private static String look(long... cells) {
    Map<String, String> shown = new TreeMap<>();
    table(cells).forEach((key, value) -> shown.put(key, value.toString()));
    hidden(cells).forEach(key -> shown.put(key, "?"));
    return shown + " of " + Arrays.stream(cells).sum();
  }

  private static Set<String> hidden(long... cells) {
    return SmallCells.hiddenOfParts(table(cells), PAIRS);
  }

  private static Map<String, Long> table(long... cells) {
    Map<String, Long> table = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      table.put(Integer.toString(i), cells[i]);
    }
    return table;
  }
}
