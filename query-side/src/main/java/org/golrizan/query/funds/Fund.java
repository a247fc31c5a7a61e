package org.golrizan.query.funds;

import org.golrizan.events.donations.FundKind;

/**
 * A fund and its money, in rials. Always cleared ≥ allocated ≥ paid ≥ 0.
 *
 * @param pledged   promised and not cancelled, whether kept yet or not
 * @param received  donations that came in and did not bounce, cleared or not
 * @param cleared   donations that the bank cleared
 * @param allocated set aside for debt claims, paid or not
 * @param paid      what reached creditors
 * @param free      cleared and not allocated
 */
public record Fund(
    String id,
    FundKind kind,
    String persianName,
    String englishName,
    String province,
    long pledged,
    long received,
    long cleared,
    long allocated,
    long paid,
    long free) {

  /** Before anything is known of a fund. */
  public static Fund empty(String id) {
    return new Fund(id, FundKind.CAMPAIGN, "", "", "", 0, 0, 0, 0, 0, 0);
  }

  Fund pledged(long change) {
    return with(Math.addExact(pledged, change), received, cleared, allocated, paid);
  }

  Fund received(long change) {
    return with(pledged, Math.addExact(received, change), cleared, allocated, paid);
  }

  Fund cleared(long change) {
    return with(pledged, received, Math.addExact(cleared, change), allocated, paid);
  }

  Fund allocated(long change) {
    return with(pledged, received, cleared, Math.addExact(allocated, change), paid);
  }

  Fund paid(long change) {
    return with(pledged, received, cleared, allocated, Math.addExact(paid, change));
  }

  private Fund with(long nowPledged, long nowReceived, long nowCleared, long nowAllocated, long nowPaid) {
    return new Fund(id, kind, persianName, englishName, province, nowPledged, nowReceived, nowCleared, nowAllocated, nowPaid,
        nowCleared - nowAllocated);
  }
}
