package org.golrizan.query.releasepolicy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.golrizan.events.employment.LegalCategory;

/**
 * The eligibility policy.
 *
 * @param current  the number of the version in force
 * @param versions all versions, the first one first
 */
public record ReleasePolicy(String id, int current, List<Version> versions) {

  /**
   * One version.
   *
   * @param eligible  the legal categories that may be released with benefactors' money
   * @param debtLimit the most that a case's claims may come to, in rials
   * @param on        from when it holds
   */
  public record Version(int version, List<LegalCategory> eligible, long debtLimit, String adoptedBy, LocalDate on) {}

  ReleasePolicy adopted(Version version) {
    List<Version> all = new ArrayList<>(versions);
    all.add(version);
    return new ReleasePolicy(id, version.version(), List.copyOf(all));
  }
}
