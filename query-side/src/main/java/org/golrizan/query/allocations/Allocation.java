package org.golrizan.query.allocations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money set aside for one debt claim.
 *
 * @param province the province of the release case
 * @param amount   rials; the parts of the donations add up to it
 */
public record Allocation(
    String id,
    String fund,
    String releaseCase,
    String claim,
    String province,
    long amount,
    Status status,
    List<Part> parts,
    String madeBy,
    LocalDate madeOn,
    @Nullable String bankReference,
    @Nullable String paidBy,
    @Nullable LocalDate paidOn) {

  /** Whether the money has left the fund. */
  public enum Status {
    MADE,
    PAID
  }

  /** What one donation gives, in rials. */
  public record Part(String donation, long amount) {}

  Allocation paid(String reference, String by, LocalDate on) {
    return new Allocation(
        id, fund, releaseCase, claim, province, amount, Status.PAID, parts, madeBy, madeOn, reference, by, on);
  }
}
