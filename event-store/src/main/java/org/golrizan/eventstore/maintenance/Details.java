package org.golrizan.eventstore.maintenance;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Named values that a sentence for people is filled with. Never personal data. */
public record Details(Map<String, String> values) {

  public Details {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** @param namesAndValues in turn */
  public static Details of(Object... namesAndValues) {
    SortedMap<String, String> values = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
    }
    return new Details(values);
  }
}
