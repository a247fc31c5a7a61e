package org.golrizan.query.dashboard;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of a public table of people must not be shown, so that no number points to someone.
 *
 * <p>Small is every number from 1 to 4. Where a table's total is public, a cell hidden alone is the total minus the others. So
 * cells belong to fixed groups of two or more, and a group with a small number is hidden whole. Groups do not depend on numbers:
 * what is hidden tells that a group has a small number, but neither where nor which. (Hiding the smallest other cells instead
 * would tell whoever knows the rule that they are no larger than what is shown, and with that sometimes the number itself.)
 */
public final class SmallCells {

  /** The smallest number of people that is shown. */
  public static final int THRESHOLD = 5;

  private SmallCells() {}

  /**
   * Hidden cells of a table from whose other cells a hidden one could be reckoned.
   *
   * @param groups each cell in one of them, two or more in each
   */
  public static <K> Set<K> hiddenOfParts(Map<K, Long> cells, List<List<K>> groups) {
    Set<K> hidden = new HashSet<>();
    for (List<K> group : groups) {
      if (group.stream().anyMatch(key -> isSmall(cells.getOrDefault(key, 0L)))) {
        hidden.addAll(group);
      }
    }
    return hidden;
  }

  /** Hidden cells of a table whose cells add up to nothing that is shown. */
  public static <K> Set<K> hiddenOfSeries(Map<K, Long> cells) {
    Set<K> hidden = new HashSet<>();
    cells.forEach((key, count) -> {
      if (isSmall(count)) {
        hidden.add(key);
      }
    });
    return hidden;
  }

  static boolean isSmall(long count) {
    return count > 0 && count < THRESHOLD;
  }
}
