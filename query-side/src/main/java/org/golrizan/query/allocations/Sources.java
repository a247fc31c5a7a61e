package org.golrizan.query.allocations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whose gifts a case's claims were settled with, when the log ended at a position.
 *
 * @param allocated rials set aside for the case, paid or not; the parts add up to it
 * @param paid      of them, what reached the creditors
 */
record Sources(String releaseCase, long asOf, long allocated, long paid, List<Source> sources) {

  /** The part that one donation gave to one claim by one allocation, in rials. */
  record Source(String claim, String allocation, String donation, long amount, Allocation.Status status) {}

  static Sources of(String releaseCase, long asOf, List<Allocation> allocations) {
    List<Source> sources = new ArrayList<>();
    for (Allocation allocation : allocations) {
      allocation.statusAsOf(asOf).filter(status -> status != Allocation.Status.GIVEN_BACK).ifPresent(status ->
          allocation.parts().forEach(part -> sources.add(new Source(
              Objects.requireNonNull(allocation.claim()), allocation.id(), part.donation(), part.amount(), status))));
    }
    return new Sources(releaseCase, asOf, sources.stream().mapToLong(Source::amount).sum(),
        sources.stream().filter(source -> source.status() == Allocation.Status.PAID).mapToLong(Source::amount).sum(), sources);
  }
}
