package org.golrizan.query.publiccampaigns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands behind each fund's money. */
@Component
class FundPeopleView implements View<DomainEvent, FundPerson> {

  private static final String SEPARATOR = "/";

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
    return Set.of(AllocationEvent.Made.class, AllocationEvent.GivenBack.class);
  }

  /** What comes later of a donation or an allocation repeats neither fund nor person. */
  @Override
  public Map<String, String> links(DomainEvent event) {
    return switch (event) {
      case DonationEvent.Received e -> Map.of(e.stream().stream(), key(e.fundId(), e.benefactorId().value()));
      case AllocationEvent.Made e -> Map.of(e.stream().stream(), key(e.fundId(), e.caseId().value()));
      default -> Map.of();
    };
  }

  private static String key(FundId fund, UUID person) {
    return fund.value() + SEPARATOR + person;
  }

  /** An allocation for aid has no link: it helps nobody whom a debt could point to. */
  @Override
  public List<String> keys(DomainEvent event, UnaryOperator<@Nullable String> links) {
    String person = links.apply(event.stream().stream());
    return person == null ? List.of() : List.of(person);
  }

  @Override
  public FundPerson fold(String key, @Nullable FundPerson before, DomainEvent event, Moment at) {
    FundPerson known = before == null
        ? new FundPerson(key, key.substring(0, key.indexOf(SEPARATOR)),
            event instanceof DonationEvent ? FundPerson.Side.GIVER : FundPerson.Side.HELPED, 0)
        : before;
    return switch (event) {
      case DonationEvent.Received e -> known.plus(e.amount().amount());
      case DonationEvent.Bounced e -> known.plus(-e.amount().amount());
      case DonationEvent.Refunded e -> known.plus(-e.amount().amount());
      case AllocationEvent.Made e -> known.plus(e.amount().amount());
      case AllocationEvent.GivenBack e -> known.plus(-e.amount().amount());
      default -> known;
    };
  }
}
