package org.golrizan.domain.ledger;

import static org.golrizan.domain.ledger.Account.Kind.BANK;
import static org.golrizan.domain.ledger.Account.Kind.FREE;
import static org.golrizan.domain.ledger.Account.Kind.IN_CLEARING;
import static org.golrizan.domain.ledger.Account.Kind.SET_ASIDE;
import static org.golrizan.domain.ledger.Account.Kind.UNCLEARED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;

/**
 * What each event posts. Debits and credits of every entry are equal, so a trial balance is zero at any position; a correction posts
 * the opposite of what it corrects. The balance of the bank is what all funds have free and set aside.
 */
public final class Journal {

  private Journal() {}

  /** The events that post something. */
  public static boolean posts(Class<?> event) {
    return FundEvent.class.isAssignableFrom(event)
        || event == DonationEvent.Received.class
        || event == DonationEvent.Bounced.class;
  }

  /**
   * The postings of an event; none if it moves no money.
   *
   * @param fundOf the fund that a donation was received for
   */
  public static List<Posting> postings(DomainEvent event, Function<DonationId, FundId> fundOf) {
    return switch (event) {
      case DonationEvent.Received e ->
          Posting.pair(Account.of(IN_CLEARING), Account.of(UNCLEARED, e.fundId()), e.amount());
      case DonationEvent.Bounced e ->
          Posting.pair(Account.of(UNCLEARED, fundOf.apply(e.donationId())), Account.of(IN_CLEARING), e.amount());
      case FundEvent.Credited e -> credited(e);
      case FundEvent.Allocated e ->
          Posting.pair(Account.of(FREE, e.fundId()), Account.of(SET_ASIDE, e.fundId()), e.amount());
      case FundEvent.GivenBack e ->
          Posting.pair(Account.of(SET_ASIDE, e.fundId()), Account.of(FREE, e.fundId()), e.amount());
      case FundEvent.Paid e -> Posting.pair(Account.of(SET_ASIDE, e.fundId()), Account.of(BANK), e.amount());
      case FundEvent.PaymentReturned e -> Posting.pair(Account.of(BANK), Account.of(SET_ASIDE, e.fundId()), e.amount());
      case FundEvent.Refunded e -> Posting.pair(Account.of(FREE, e.fundId()), Account.of(BANK), e.amount());
      default -> List.of();
    };
  }

  private static List<Posting> credited(FundEvent.Credited e) {
    List<Posting> postings = new ArrayList<>(Posting.pair(Account.of(BANK), Account.of(IN_CLEARING), e.amount()));
    postings.addAll(Posting.pair(Account.of(UNCLEARED, e.fundId()), Account.of(FREE, e.fundId()), e.amount()));
    return postings;
  }
}
