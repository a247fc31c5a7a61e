package org.golrizan.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * A rule said no.
 *
 * @param rule    which one
 * @param details what a reader needs to understand it, by name: ids, codes, dates, numbers, lists of codes; nothing personal
 */
public record Rejection(Rule rule, Map<String, Object> details) {

  public Rejection {
    details = Map.copyOf(details);
  }

  public static Rejection of(Rule rule) {
    return new Rejection(rule, Map.of());
  }

  public Rejection with(String name, Object value) {
    Map<String, Object> more = new TreeMap<>(details);
    more.put(name, value);
    return new Rejection(rule, more);
  }
}
