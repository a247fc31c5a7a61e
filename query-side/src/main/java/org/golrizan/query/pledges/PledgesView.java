package org.golrizan.query.pledges;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each pledge, kept or open. */
@Component
class PledgesView implements View<PledgeEvent, Pledge> {

  @Override
  public String name() {
    return "pledges";
  }

  @Override
  public Class<Pledge> document() {
    return Pledge.class;
  }

  @Override
  public Class<PledgeEvent> stream() {
    return PledgeEvent.class;
  }

  @Override
  public List<String> keys(PledgeEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.pledgeId().value().toString());
  }

  @Override
  public Pledge fold(String key, @Nullable Pledge before, PledgeEvent event, Instant time) {
    return switch (event) {
      case PledgeEvent.Made e -> new Pledge(
          key, e.benefactorId().value().toString(), e.fundId().value().toString(), e.province().code(), Pledge.Status.OPEN,
          e.amount().amount(), 0, e.amount().amount(), 0, e.on(), e.dueOn(), null, null);
      case PledgeEvent.DonationCounted e -> View.existing(before).kept(e.amount().amount());
      case PledgeEvent.Cancelled e -> View.existing(before).cancelled(e.reason(), e.on());
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("benefactor", "fund", "province");
  }
}
