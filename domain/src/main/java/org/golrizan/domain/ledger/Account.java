package org.golrizan.domain.ledger;

import java.util.Optional;
import org.golrizan.events.donations.FundId;

/**
 * Where money is, or whose it is.
 *
 * @param fund empty for accounts of the whole organisation
 */
public record Account(Kind kind, Optional<FundId> fund) {

  /** The chart of accounts. */
  public enum Kind {
    /** Assets: donations that came in and that the bank has not cleared. */
    IN_CLEARING("in-clearing"),
    /** Assets: money at the bank. */
    BANK("bank"),
    /** Of a fund: donations that may still bounce. */
    UNCLEARED("uncleared"),
    /** Of a fund: money that can be set aside. */
    FREE("free"),
    /** Of a fund: money set aside for a claim or for aid. */
    SET_ASIDE("set-aside");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name in the API. */
    public String code() {
      return code;
    }
  }

  static Account of(Kind kind) {
    return new Account(kind, Optional.empty());
  }

  static Account of(Kind kind, FundId fund) {
    return new Account(kind, Optional.of(fund));
  }

  /** {@code bank}, or {@code fund/<id>/free}. */
  public String code() {
    return fund.map(id -> "fund/" + id.value() + "/" + kind.code()).orElse(kind.code());
  }
}
