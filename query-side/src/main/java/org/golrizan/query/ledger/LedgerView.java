package org.golrizan.query.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.golrizan.domain.ledger.Journal;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each entry of the ledger; it never changes. */
@Component
class LedgerView implements View<DomainEvent, LedgerEntry> {

  /** Between the position and the fund in an id: nothing else tells a fold which fund a bounced donation was for. */
  private static final String SEPARATOR = "-";

  @Override
  public String name() {
    return "ledger-entries";
  }

  @Override
  public Class<LedgerEntry> document() {
    return LedgerEntry.class;
  }

  @Override
  public Class<FundEvent> stream() {
    return FundEvent.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> also() {
    return Set.of(DonationEvent.Received.class, DonationEvent.Bounced.class);
  }

  /** A donation that bounces does not repeat for which fund it was. */
  @Override
  public Map<String, String> links(DomainEvent event) {
    return event instanceof DonationEvent.Received received
        ? Map.of(received.stream().stream(), received.fundId().value().toString())
        : Map.of();
  }

  @Override
  public List<String> keys(DomainEvent event, UnaryOperator<@Nullable String> links) {
    throw new UnsupportedOperationException("An entry's id is where its event stands in the log");
  }

  @Override
  public List<String> keys(DomainEvent event, UnaryOperator<@Nullable String> links, Moment at) {
    boolean posts = !Journal.postings(event, donation -> fundOf(donation, links)).isEmpty();
    return posts ? List.of(LedgerEntry.id(at.position()) + fund(event, links)) : List.of();
  }

  private static String fund(DomainEvent event, UnaryOperator<@Nullable String> links) {
    return SEPARATOR + switch (event) {
      case FundEvent e -> e.fundId().value();
      case DonationEvent.Received e -> e.fundId().value();
      case DonationEvent e -> fundOf(e.donationId(), links).value();
      default -> throw new IllegalArgumentException("No entry of the ledger: " + event);
    };
  }

  private static FundId fundOf(DonationId donation, UnaryOperator<@Nullable String> links) {
    return new FundId(UUID.fromString(Objects.requireNonNull(links.apply(donation.stream()), "a donation bounces after it came")));
  }

  @Override
  public LedgerEntry fold(String key, @Nullable LedgerEntry before, DomainEvent event, Moment at) {
    String fund = key.substring(key.indexOf(SEPARATOR) + 1);
    FundId fundId = new FundId(UUID.fromString(fund));
    return new LedgerEntry(key, at.position(), EventCatalogue.golrizan().ofType(event.getClass()).orElseThrow().name(), fund,
        on(event), at.time(), Journal.postings(event, donation -> fundId).stream()
            .map(posting -> new LedgerEntry.Side(
                posting.account().code(), posting.debit().amount(), posting.credit().amount()))
            .toList());
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
