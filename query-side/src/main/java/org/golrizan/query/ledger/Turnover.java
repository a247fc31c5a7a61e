package org.golrizan.query.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a fund's events in a stretch of the log posted. A stretch that is over never changes, so a trial balance need not read its entries.
 *
 * @param id      the stretch's number, with leading zeros, and the fund: ids are in the order of the log
 * @param fund    whose money it is
 * @param sums    one for each account that was posted to, in the order of their names
 */
public record Turnover(String id, String fund, List<Side> sums) {

  /** Positions in a stretch. Part of the ids: whoever changes it builds the view anew. */
  static final int STRETCH = 10_000;

  /** The number of the stretch that a position lies in: the first is 0. */
  static long stretch(long position) {
    return position / STRETCH;
  }

  /** How the ids of a stretch begin. */
  static String id(long stretch) {
    return String.format(Locale.ROOT, "%019d", stretch);
  }

  Turnover plus(List<Side> posted) {
    Map<String, Side> all = new TreeMap<>();
    sums.forEach(side -> all.put(side.account(), side));
    posted.forEach(side -> all.merge(side.account(), side, Side::plus));
    return new Turnover(id, fund, List.copyOf(all.values()));
  }
}
