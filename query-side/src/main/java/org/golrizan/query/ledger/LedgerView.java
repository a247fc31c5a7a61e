package org.golrizan.query.ledger;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.query.view.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each entry of the ledger; it never changes. */
@Component
class LedgerView extends PostingsView<LedgerEntry> {

  @Override
  public String name() {
    return "ledger-entries";
  }

  @Override
  public Class<LedgerEntry> document() {
    return LedgerEntry.class;
  }

  @Override
  String idAt(long position) {
    return LedgerEntry.id(position);
  }

  @Override
  public LedgerEntry fold(String key, @Nullable LedgerEntry before, DomainEvent event, Moment at) {
    return new LedgerEntry(key, at.position(), EventCatalogue.golrizan().ofType(event.getClass()).orElseThrow().name(), fund(key),
        on(event), at.time(), sides(key, event));
  }

  private static LocalDate on(DomainEvent event) {
    return switch (event) {
      case DonationEvent.Received e -> e.on();
      case DonationEvent.Bounced e -> e.on();
      case FundEvent.Credited e -> e.on();
      case FundEvent.Allocated e -> e.on();
      case FundEvent.GivenBack e -> e.on();
      case FundEvent.Paid e -> e.on();
      case FundEvent.PaymentReturned e -> e.on();
      case FundEvent.Refunded e -> e.on();
      default -> throw new IllegalArgumentException("No entry of the ledger: " + event);
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("fund");
  }
}
