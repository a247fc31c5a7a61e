package org.golrizan.query.publiccampaigns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands behind each column of each fund's money. */
@Component
class FundPeopleView implements View<DomainEvent, FundPerson> {

  private static final String SEPARATOR = "/";

  /** What an event changes of a column. */
  private record Change(FundPerson.Side side, long rials) {}

  @Override
  public String name() {
    return "fund-people";
  }

  @Override
  public Class<FundPerson> document() {
    return FundPerson.class;
  }

  @Override
  public Class<DonationEvent> stream() {
    return DonationEvent.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> also() {
    return Set.of(PledgeEvent.Made.class, PledgeEvent.Cancelled.class, PledgeEvent.WrittenOff.class,
        AllocationEvent.Made.class, AllocationEvent.GivenBack.class, AllocationEvent.Paid.class,
        AllocationEvent.PaymentReturned.class);
  }

  /** What comes later of a pledge, a donation or an allocation repeats neither fund nor person. */
  @Override
  public Map<String, String> links(DomainEvent event) {
    return switch (event) {
      case PledgeEvent.Made e -> Map.of(e.stream().stream(), link(e.fundId(), e.benefactorId().value()));
      case DonationEvent.Received e -> Map.of(e.stream().stream(), link(e.fundId(), e.benefactorId().value()));
      case AllocationEvent.Made e -> Map.of(e.stream().stream(), link(e.fundId(), e.caseId().value()));
      default -> Map.of();
    };
  }

  private static String link(FundId fund, UUID person) {
    return fund.value() + SEPARATOR + person;
  }

  /** An allocation for aid has no link: it helps nobody whom a debt could point to. */
  @Override
  public List<String> keys(DomainEvent event, UnaryOperator<@Nullable String> links) {
    String link = links.apply(event.stream().stream());
    if (link == null) {
      return List.of();
    }
    int end = link.indexOf(SEPARATOR);
    return changes(event).stream()
        .map(change -> link.substring(0, end) + SEPARATOR + change.side() + link.substring(end)).toList();
  }

  @Override
  public FundPerson fold(String key, @Nullable FundPerson before, DomainEvent event, Moment at) {
    String[] parts = key.split(SEPARATOR, -1);
    FundPerson.Side side = FundPerson.Side.valueOf(parts[1]);
    FundPerson known = before == null ? new FundPerson(key, parts[0], side, 0) : before;
    return known.plus(changes(event).stream().filter(change -> change.side() == side).mapToLong(Change::rials).sum());
  }

  private static List<Change> changes(DomainEvent event) {
    return switch (event) {
      case PledgeEvent.Made e -> List.of(plus(FundPerson.Side.PLEDGER, e.amount()));
      case PledgeEvent.Cancelled e -> List.of(minus(FundPerson.Side.PLEDGER, e.open()));
      case PledgeEvent.WrittenOff e -> List.of(minus(FundPerson.Side.PLEDGER, e.open()));
      case DonationEvent.Received e -> List.of(plus(FundPerson.Side.GIVER, e.amount()));
      case DonationEvent.Bounced e -> List.of(minus(FundPerson.Side.GIVER, e.amount()));
      case DonationEvent.Refunded e -> List.of(minus(FundPerson.Side.GIVER, e.amount()));
      case AllocationEvent.Made e -> List.of(plus(FundPerson.Side.HELPED, e.amount()), plus(FundPerson.Side.WAITING, e.amount()));
      case AllocationEvent.GivenBack e ->
          List.of(minus(FundPerson.Side.HELPED, e.amount()), minus(FundPerson.Side.WAITING, e.amount()));
      case AllocationEvent.Paid e -> List.of(plus(FundPerson.Side.PAID, e.amount()), minus(FundPerson.Side.WAITING, e.amount()));
      case AllocationEvent.PaymentReturned e when e.wasPaid() ->
          List.of(minus(FundPerson.Side.PAID, e.amount()), plus(FundPerson.Side.WAITING, e.amount()));
      default -> List.of();
    };
  }

  private static Change plus(FundPerson.Side side, Rial amount) {
    return new Change(side, amount.amount());
  }

  private static Change minus(FundPerson.Side side, Rial amount) {
    return new Change(side, -amount.amount());
  }
}
