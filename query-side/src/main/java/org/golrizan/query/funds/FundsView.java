package org.golrizan.query.funds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each fund with its money: from its own stream what is cleared, allocated and paid, from the others what is still to come. */
@Component
public class FundsView implements View<DomainEvent, Fund> {

  @Override
  public String name() {
    return "funds";
  }

  @Override
  public Class<Fund> document() {
    return Fund.class;
  }

  @Override
  public Class<FundEvent> stream() {
    return FundEvent.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> also() {
    return Set.of(PledgeEvent.Made.class, PledgeEvent.Cancelled.class, PledgeEvent.WrittenOff.class,
        DonationEvent.Received.class,
        DonationEvent.Bounced.class);
  }

  @Override
  public Map<String, String> links(DomainEvent event) {
    return switch (event) {
      case PledgeEvent.Made e -> Map.of(e.stream().stream(), e.fundId().value().toString());
      case DonationEvent.Received e -> Map.of(e.stream().stream(), e.fundId().value().toString());
      default -> Map.of();
    };
  }

  @Override
  public List<String> keys(DomainEvent event, UnaryOperator<@Nullable String> links) {
    String fund = switch (event) {
      case FundEvent e -> e.fundId().value().toString();
      default -> links.apply(event.stream().stream());
    };
    return List.of(Objects.requireNonNull(fund, "a pledge or donation has a fund"));
  }

  @Override
  public Fund fold(String key, @Nullable Fund before, DomainEvent event, Moment at) {
    return switch (event) {
      case FundEvent.Opened e -> new Fund(
          key, e.kind(), e.persianName(), e.englishName(), e.province().code(), null, 0, null, 0, 0, 0, 0, 0, 0, 0);
      case FundEvent.FounderNamed e -> View.existing(before).founder(e.benefactorId().value().toString());
      case FundEvent.TermsAdopted e -> View.existing(before).terms(e.version(), Fund.Terms.of(e.terms(), e.on()));
      case FundEvent.Credited e -> View.existing(before).cleared(e.amount().amount());
      case FundEvent.Allocated e -> View.existing(before).allocated(e.amount().amount());
      case FundEvent.Paid e -> View.existing(before).paid(e.amount().amount());
      case FundEvent.PaymentReturned e -> View.existing(before).paid(-e.amount().amount());
      case FundEvent.GivenBack e -> View.existing(before).allocated(-e.amount().amount());
      case FundEvent.Refunded e -> View.existing(before).refunded(e.amount().amount());
      case PledgeEvent.Made e -> View.existing(before).pledged(e.amount().amount());
      case PledgeEvent.Cancelled e -> View.existing(before).pledged(-e.open().amount());
      case PledgeEvent.WrittenOff e -> View.existing(before).pledged(-e.open().amount());
      case DonationEvent.Received e -> View.existing(before).received(e.amount().amount());
      case DonationEvent.Bounced e -> View.existing(before).received(-e.amount().amount());
      default -> View.existing(before);
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("province");
  }
}
