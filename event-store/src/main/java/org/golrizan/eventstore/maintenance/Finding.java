package org.golrizan.eventstore.maintenance;

import java.util.Map;

/** Something that is wrong with a store: where it is and what. Never personal data. */
public record Finding(FindingKind kind, Details about) {

  /** @param details names and values in turn */
  public static Finding of(FindingKind kind, Object... details) {
    return new Finding(kind, Details.of(details));
  }

  public Map<String, String> details() {
    return about.values();
  }
}
