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
  private record Change(FundPerson.Side side, long rials) {

    static Change plus(FundPerson.Side side, Rial amount) {
      return new Change(side, amount.amount());
    }

    static Change minus(FundPerson.Side side, Rial amount) {
      return new Change(side, -amount.amount());
    }
  }

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
    Change change = change(event);
    String link = links.apply(event.stream().stream());
    if (change == null || link == null) {
      return List.of();
    }
    int end = link.indexOf(SEPARATOR);
    return List.of(link.substring(0, end) + SEPARATOR + change.side() + link.substring(end));
  }

  @Override
  public FundPerson fold(String key, @Nullable FundPerson before, DomainEvent event, Moment at) {
    Change change = View.existing(change(event));
    FundPerson known = before == null
        ? new FundPerson(key, key.substring(0, key.indexOf(SEPARATOR)), change.side(), 0)
        : before;
    return known.plus(change.rials());
  }

  private static @Nullable Change change(DomainEvent event) {
    return switch (event) {
      case PledgeEvent.Made e -> Change.plus(FundPerson.Side.PLEDGER, e.amount());
      case PledgeEvent.Cancelled e -> Change.minus(FundPerson.Side.PLEDGER, e.open());
      case PledgeEvent.WrittenOff e -> Change.minus(FundPerson.Side.PLEDGER, e.open());
      case DonationEvent.Received e -> Change.plus(FundPerson.Side.GIVER, e.amount());
      case DonationEvent.Bounced e -> Change.minus(FundPerson.Side.GIVER, e.amount());
      case DonationEvent.Refunded e -> Change.minus(FundPerson.Side.GIVER, e.amount());
      case AllocationEvent.Made e -> Change.plus(FundPerson.Side.HELPED, e.amount());
      case AllocationEvent.GivenBack e -> Change.minus(FundPerson.Side.HELPED, e.amount());
      case AllocationEvent.Paid e -> Change.plus(FundPerson.Side.PAID, e.amount());
      case AllocationEvent.PaymentReturned e when e.wasPaid() -> Change.minus(FundPerson.Side.PAID, e.amount());
      default -> null;
    };
  }
}
