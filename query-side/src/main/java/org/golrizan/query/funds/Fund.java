package org.golrizan.query.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.FundTerms;
import org.golrizan.events.familysupport.AidKind;
import org.golrizan.events.release.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * A fund and its money, in rials. Always cleared − refunded ≥ allocated ≥ paid ≥ 0.
 *
 * @param founder      the benefactor whose gift a restricted fund is
 * @param termsVersion the version of the terms in force; 0 without terms
 * @param terms        what the money may be used for
 * @param pledged      promised, and neither cancelled nor written off, whether kept yet or not
 * @param received     donations that came in and did not bounce, cleared or not
 * @param cleared      donations that the bank cleared
 * @param refunded     what of them went back to benefactors
 * @param allocated    set aside for debt claims and aid, paid or not
 * @param paid         what reached creditors and associations
 * @param free         cleared, not refunded and not allocated
 */
public record Fund(
    String id,
    FundKind kind,
    String persianName,
    String englishName,
    String province,
    @Nullable String founder,
    int termsVersion,
    @Nullable Terms terms,
    long pledged,
    long received,
    long cleared,
    long refunded,
    long allocated,
    long paid,
    long free) {

  /**
   * What the money of a fund may be used for.
   *
   * @param debtCap    rials; the largest confirmed claim that the fund helps to settle
   * @param claimKinds the kinds of claims that it settles
   * @param aidKinds   the kinds of aid that it gives
   * @param provinces  where; none for everywhere
   * @param priorities kinds of claims that come before others, the first of them first
   */
  public record Terms(
      @Nullable Long debtCap,
      List<ClaimKind> claimKinds,
      List<AidKind> aidKinds,
      List<String> provinces,
      List<ClaimKind> priorities,
      LocalDate on) {

    static Terms of(FundTerms terms, LocalDate on) {
      return new Terms(terms.debtCap().map(Rial::amount).orElse(null), List.copyOf(terms.claimKinds()),
          List.copyOf(terms.aidKinds()), terms.provinces().stream().map(Province::code).toList(), terms.priorities(), on);
    }

    /** As the rules know them. */
    public FundTerms asRules() {
      return new FundTerms(Optional.ofNullable(debtCap).map(Rial::of), Set.copyOf(claimKinds), Set.copyOf(aidKinds),
          provinces.stream().map(code -> Province.ofCode(code).orElseThrow()).collect(Collectors.toSet()), priorities);
    }
  }

  /** Before anything is known of a fund. */
  public static Fund empty(String id) {
    return new Fund(id, FundKind.CAMPAIGN, "", "", "", null, 0, null, 0, 0, 0, 0, 0, 0, 0);
  }

  Fund founder(String benefactor) {
    return new Fund(id, kind, persianName, englishName, province, benefactor, termsVersion, terms, pledged, received, cleared,
        refunded, allocated, paid, free);
  }

  Fund terms(int version, Terms adopted) {
    return new Fund(id, kind, persianName, englishName, province, founder, version, adopted, pledged, received, cleared, refunded,
        allocated, paid, free);
  }

  Fund pledged(long change) {
    return with(Math.addExact(pledged, change), received, cleared, refunded, allocated, paid);
  }

  Fund received(long change) {
    return with(pledged, Math.addExact(received, change), cleared, refunded, allocated, paid);
  }

  Fund cleared(long change) {
    return with(pledged, received, Math.addExact(cleared, change), refunded, allocated, paid);
  }

  Fund refunded(long change) {
    return with(pledged, received, cleared, Math.addExact(refunded, change), allocated, paid);
  }

  Fund allocated(long change) {
    return with(pledged, received, cleared, refunded, Math.addExact(allocated, change), paid);
  }

  Fund paid(long change) {
    return with(pledged, received, cleared, refunded, allocated, Math.addExact(paid, change));
  }

  private Fund with(
      long nowPledged, long nowReceived, long nowCleared, long nowRefunded, long nowAllocated, long nowPaid) {
    return new Fund(id, kind, persianName, englishName, province, founder, termsVersion, terms, nowPledged, nowReceived, nowCleared,
        nowRefunded, nowAllocated, nowPaid, nowCleared - nowRefunded - nowAllocated);
  }
}
