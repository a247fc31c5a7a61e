package org.golrizan.query.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.golrizan.events.Province;

/**
 * A breakdown as the public may see it.
 *
 * @param rows by province code or month, in order
 */
public record PublicTable(List<Row> rows) {

  /**
   * One province or month.
   *
   * @param values of the figures that may be shown
   * @param hidden figures that are small, or would show a small one
   */
  public record Row(String key, Map<Figure, Long> values, Set<Figure> hidden) {}

  /** All provinces, whether anything happened there or not. */
  public static PublicTable byProvince(Figures figures) {
    List<String> keys = Arrays.stream(Province.values()).map(Province::code).toList();
    return of(keys, cells(keys, figures.provinces()), Set.of(), Neighbours.PROVINCES);
  }

  /** All months of the Gregorian calendar from the first in which something happened to the last. */
  public static PublicTable byMonth(Figures figures) {
    return byMonth(figures.months());
  }

  /** The same by the Jalali calendar. */
  public static PublicTable byJalaliMonth(Figures figures) {
    return byMonth(figures.jalaliMonths());
  }

  private static PublicTable byMonth(SortedMap<String, Map<Figure, Long>> months) {
    if (months.isEmpty()) {
      return new PublicTable(List.of());
    }
    List<String> keys = Months.between(months.firstKey(), months.lastKey());
    Map<Figure, Map<String, Long>> cells = cells(keys, months);
    Set<Figure> stocks = EnumSet.noneOf(Figure.class);
    for (Figure figure : Figure.values()) {
      if (figure.kind() == Figure.Kind.STOCK) {
        stocks.add(figure);
        accumulate(cells.getOrDefault(figure, new LinkedHashMap<>()));
      }
    }
    return of(keys, cells, stocks, Neighbours.months(keys));
  }

  private static Map<Figure, Map<String, Long>> cells(List<String> keys, Map<String, Map<Figure, Long>> parts) {
    Map<Figure, Map<String, Long>> cells = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      Map<String, Long> column = new LinkedHashMap<>();
      keys.forEach(key -> column.put(key, parts.getOrDefault(key, Map.of()).getOrDefault(figure, 0L)));
      cells.put(figure, column);
    }
    return cells;
  }

  /** From what each month changed to what there was at its end. */
  private static void accumulate(Map<String, Long> column) {
    long sum = 0;
    for (Map.Entry<String, Long> cell : column.entrySet()) {
      sum += cell.getValue();
      cell.setValue(sum);
    }
  }

  private static PublicTable of(
      List<String> keys, Map<Figure, Map<String, Long>> cells, Set<Figure> series, List<List<String>> groups) {
    Map<Figure, Set<String>> hidden = hidden(cells, series, groups);
    List<Row> rows = new ArrayList<>();
    for (String key : keys) {
      Map<Figure, Long> values = new EnumMap<>(Figure.class);
      Set<Figure> not = EnumSet.noneOf(Figure.class);
      cells.forEach((figure, column) -> {
        if (hidden.getOrDefault(figure, Set.of()).contains(key)) {
          not.add(figure);
        } else {
          values.put(figure, column.getOrDefault(key, 0L));
        }
      });
      rows.add(new Row(key, values, not));
    }
    return new PublicTable(rows);
  }

  private static Map<Figure, Set<String>> hidden(
      Map<Figure, Map<String, Long>> cells, Set<Figure> series, List<List<String>> groups) {
    Map<Figure, Set<String>> hidden = new HashMap<>();
    cells.forEach((figure, column) -> {
      if (figure.countsPeople()) {
        hidden.put(figure, series.contains(figure)
            ? SmallCells.hiddenOfSeries(column)
            : SmallCells.hiddenOfParts(column, groups));
      }
    });
    Set<String> releases = new HashSet<>(hidden.getOrDefault(Figure.RELEASES, Set.of()));
    cells.keySet().stream().filter(Figure::isOfReleases).forEach(figure -> hidden.put(figure, releases));
    return hidden;
  }
}
