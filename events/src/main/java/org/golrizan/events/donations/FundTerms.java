package org.golrizan.events.donations;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.familysupport.AidKind;
import org.golrizan.events.release.ClaimKind;

/**
 * What the money of a fund may be used for.
 *
 * @param debtCap    the largest confirmed debt claim that the fund helps to settle; absent for no cap
 * @param claimKinds the kinds of debt claims that it settles; empty if it settles none
 * @param aidKinds   the kinds of aid to families that it gives; empty if it gives none
 * @param provinces  where; empty for everywhere
 * @param priorities kinds of claims that come before others, the first of them first; each one of {@code claimKinds}
 */
public record FundTerms(
    Optional<Rial> debtCap,
    Set<ClaimKind> claimKinds,
    Set<AidKind> aidKinds,
    Set<Province> provinces,
    List<ClaimKind> priorities) {

  public FundTerms {
    claimKinds = ordered(ClaimKind.class, claimKinds);
    aidKinds = ordered(AidKind.class, aidKinds);
    provinces = ordered(Province.class, provinces);
    priorities = List.copyOf(priorities);
  }

  private static <T extends Enum<T>> Set<T> ordered(Class<T> type, Set<T> constants) {
    Set<T> ordered = EnumSet.noneOf(type);
    ordered.addAll(constants);
    return Collections.unmodifiableSet(ordered);
  }
}
