package org.golrizan.query.dashboard;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of the nation, and their parts by province and by month. Each breakdown's parts add up to the nation's figure; of a
 * stock a month holds what it changed by.
 *
 * <p>Months are kept under both calendars: their borders differ, so neither can be had from the other, and counts by day would
 * make the document some thirty times as long.
 *
 * @param position the position of the last event folded in
 * @param time     when that event was recorded
 */
public record Figures(
    long position,
    Instant time,
    Map<Figure, Long> nation,
    SortedMap<String, Map<Figure, Long>> provinces,
    SortedMap<String, Map<Figure, Long>> months,
    SortedMap<String, Map<Figure, Long>> jalaliMonths) {

  public static Figures none() {
    return new Figures(0, Instant.EPOCH, new EnumMap<>(Figure.class), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** Adds to the nation and to each breakdown. */
  void add(Change change) {
    add(nation, change);
    add(part(provinces, change.province()), change);
    add(part(months, Months.gregorian(change.on())), change);
    add(part(jalaliMonths, Months.jalali(change.on())), change);
  }

  private static Map<Figure, Long> part(Map<String, Map<Figure, Long>> parts, String key) {
    return parts.computeIfAbsent(key, absent -> new EnumMap<>(Figure.class));
  }

  private static void add(Map<Figure, Long> sums, Change change) {
    sums.merge(change.figure(), change.amount(), Math::addExact);
  }

  Figures at(long newPosition, Instant newTime) {
    return new Figures(newPosition, newTime, nation, provinces, months, jalaliMonths);
  }

  public long nation(Figure figure) {
    return nation.getOrDefault(figure, 0L);
  }
}
