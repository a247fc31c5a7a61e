package org.golrizan.query.placements;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each placement, active or ended. */
@Component
class PlacementsView implements View<PlacementEvent, Placement> {

  @Override
  public String name() {
    return "placements";
  }

  @Override
  public Class<Placement> document() {
    return Placement.class;
  }

  @Override
  public Class<PlacementEvent> stream() {
    return PlacementEvent.class;
  }

  @Override
  public List<String> keys(PlacementEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.placementId().value().toString());
  }

  @Override
  public Placement fold(String key, @Nullable Placement before, PlacementEvent event, Moment at) {
    return switch (event) {
      case PlacementEvent.Started e -> new Placement(
          key,
          e.applicationId().value().toString(),
          e.prisonerId().value().toString(),
          e.workshopId().value().toString(),
          e.prisonId().code(),
          e.ownership(),
          e.workTime(),
          kind(e.pay()),
          amount(e.pay()),
          Placement.Status.ACTIVE,
          e.on(),
          null,
          null);
      case PlacementEvent.Ended e -> View.existing(before).ended(e.reason(), e.on());
    };
  }

  private static Placement.PayKind kind(PayRate pay) {
    return switch (pay) {
      case PayRate.PerDay p -> Placement.PayKind.PER_DAY;
      case PayRate.PerPiece p -> Placement.PayKind.PER_PIECE;
      case PayRate.Unpaid p -> Placement.PayKind.UNPAID;
    };
  }

  private static @Nullable Long amount(PayRate pay) {
    return switch (pay) {
      case PayRate.PerDay p -> p.amount().amount();
      case PayRate.PerPiece p -> p.amount().amount();
      case PayRate.Unpaid p -> null;
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("prison", "prisoner", "workshop");
  }
}
