package org.golrizan.query.dashboard;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of a public table of people must not be shown, so that no number points to someone.
 *
 * <p>Hidden is every cell from 1 to 4. Where a table's total is public, a cell hidden alone is the total minus the others; so the
 * smallest other cells are hidden with them, until at least two are hidden and together exceed their number by at least 4. Then
 * each hidden cell may be anything from 1 to 5 or more, and nothing tells which of them were small. A table without enough cells
 * for that is hidden whole. Zeros are of nobody and stay, unless the table is hidden whole.
 */
public final class SmallCells {

  /** The smallest number of people that is shown. */
  public static final int THRESHOLD = 5;

  private SmallCells() {}

  /** Hidden cells of a table whose cells add up to a public total. */
  public static <K> Set<K> hiddenOfParts(Map<K, Long> cells) {
    Set<K> hidden = hiddenOfSeries(cells);
    if (hidden.isEmpty()) {
      return hidden;
    }
    List<Map.Entry<K, Long>> larger = cells.entrySet().stream()
        .filter(cell -> cell.getValue() >= THRESHOLD)
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .toList();
    long sum = hidden.stream().mapToLong(cells::get).sum();
    for (Map.Entry<K, Long> next : larger) {
      if (isSafe(hidden.size(), sum)) {
        return hidden;
      }
      hidden.add(next.getKey());
      sum += next.getValue();
    }
    return isSafe(hidden.size(), sum) ? hidden : new HashSet<>(cells.keySet());
  }

  private static boolean isSafe(int cells, long sum) {
    return cells >= 2 && sum - cells >= THRESHOLD - 1;
  }

  /** Hidden cells of a table whose cells add up to nothing that is shown. */
  public static <K> Set<K> hiddenOfSeries(Map<K, Long> cells) {
    Set<K> hidden = new HashSet<>();
    cells.forEach((key, count) -> {
      if (count > 0 && count < THRESHOLD) {
        hidden.add(key);
      }
    });
    return hidden;
  }
}
