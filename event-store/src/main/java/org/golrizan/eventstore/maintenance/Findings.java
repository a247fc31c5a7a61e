package org.golrizan.eventstore.maintenance;

import java.util.ArrayList;
import java.util.List;

/** What was found so far: the first ones, up to a limit, and how many in all. */
final class Findings {

  private final int limit;
  private final List<Finding> kept = new ArrayList<>();
  private long total;

  Findings(int limit) {
    this.limit = limit;
  }

  void add(FindingKind kind, Object... details) {
    total++;
    if (kept.size() < limit) {
      kept.add(Finding.of(kind, details));
    }
  }

  List<Finding> kept() {
    return List.copyOf(kept);
  }

  long total() {
    return total;
  }
}
