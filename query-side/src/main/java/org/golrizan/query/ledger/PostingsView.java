package org.golrizan.query.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.golrizan.domain.ledger.Journal;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;

/** A view of what events posted, its ids in the order of the log, each with the fund whose money it is. */
abstract class PostingsView<D extends Record> implements View<DomainEvent, D> {

  /** Before the fund in an id: nothing else tells a fold which fund a bounced donation was for. */
  private static final String SEPARATOR = "-";

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
    throw new UnsupportedOperationException("An id is where the event stands in the log");
  }

  @Override
  public List<String> keys(DomainEvent event, UnaryOperator<@Nullable String> links, Moment at) {
    boolean posts = !Journal.postings(event, donation -> fundOf(donation, links)).isEmpty();
    return posts ? List.of(idAt(at.position()) + SEPARATOR + fund(event, links)) : List.of();
  }

  /** How the ids of documents begin that an event at the position changes: in the order of the log, as text. */
  abstract String idAt(long position);

  /** The fund in an id. */
  static String fund(String key) {
    return key.substring(key.indexOf(SEPARATOR) + 1);
  }

  /** What the event posted. */
  static List<Side> sides(String key, DomainEvent event) {
    FundId fund = new FundId(UUID.fromString(fund(key)));
    return Journal.postings(event, donation -> fund).stream()
        .map(posting -> new Side(posting.account().code(), posting.debit().amount(), posting.credit().amount()))
        .toList();
  }

  private static UUID fund(DomainEvent event, UnaryOperator<@Nullable String> links) {
    return switch (event) {
      case FundEvent e -> e.fundId().value();
      case DonationEvent.Received e -> e.fundId().value();
      case DonationEvent e -> fundOf(e.donationId(), links).value();
      default -> throw new IllegalArgumentException("No entry of the ledger: " + event);
    };
  }

  private static FundId fundOf(DonationId donation, UnaryOperator<@Nullable String> links) {
    return new FundId(UUID.fromString(Objects.requireNonNull(links.apply(donation.stream()), "a donation bounces after it came")));
  }
}
