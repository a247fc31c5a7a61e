package org.golrizan.query.supportpolicy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The policy of family support.
 *
 * @param current  the number of the version in force
 * @param versions all versions, the first one first
 */
public record SupportPolicy(String id, int current, List<Version> versions) {

  /**
   * One version.
   *
   * @param graceDays how many days coverage goes on after the prisoner's release
   * @param on        from when it holds
   */
  public record Version(int version, int graceDays, String adoptedBy, LocalDate on) {}

  SupportPolicy adopted(Version version) {
    List<Version> all = new ArrayList<>(versions);
    all.add(version);
    return new SupportPolicy(id, version.version(), List.copyOf(all));
  }
}
