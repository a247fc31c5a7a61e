package org.golrizan.query.pledges;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each pledge, kept or open. */
@Component
public class PledgesView implements View<PledgeEvent, Pledge> {

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
  public Pledge fold(String key, @Nullable Pledge before, PledgeEvent event, Moment at) {
    return switch (event) {
      case PledgeEvent.Made e -> new Pledge(
          key, e.benefactorId().value().toString(), e.fundId().value().toString(), e.province().code(), Pledge.Status.OPEN,
          e.amount().amount(), 0, e.amount().amount(), 0, 0, e.on(), e.dueOn(),
          List.of(new Pledge.Part(e.dueOn(), e.amount().amount())), e.dueOn(), null, List.of(), null, null, null, null);
      case PledgeEvent.InstalmentsAgreed e -> View.existing(before).agreed(
          e.instalments().stream().map(part -> new Pledge.Part(part.dueOn(), part.amount().amount())).toList());
      case PledgeEvent.DonationCounted e -> View.existing(before).kept(e.amount().amount());
      case PledgeEvent.DonationDiscounted e -> View.existing(before).kept(-e.amount().amount());
      case PledgeEvent.Reminded e -> View.existing(before)
          .reminded(new Pledge.Reminder(e.on(), e.overdue().amount(), e.by().value()));
      case PledgeEvent.Lapsed e -> View.existing(before).lapsed(e.on());
      case PledgeEvent.Cancelled e -> View.existing(before).cancelled(e.reason(), e.on());
      case PledgeEvent.WrittenOff e -> View.existing(before).writtenOff(e.reason(), e.on());
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("benefactor", "fund", "province");
  }
}
