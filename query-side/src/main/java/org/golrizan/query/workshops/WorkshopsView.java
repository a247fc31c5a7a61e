package org.golrizan.query.workshops;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.employment.WorkshopEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each workshop with its seats and how many are filled. */
@Component
class WorkshopsView implements View<WorkshopEvent, Workshop> {

  @Override
  public String name() {
    return "workshops";
  }

  @Override
  public Class<Workshop> document() {
    return Workshop.class;
  }

  @Override
  public Class<WorkshopEvent> stream() {
    return WorkshopEvent.class;
  }

  @Override
  public List<String> keys(WorkshopEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.workshopId().value().toString());
  }

  @Override
  public Workshop fold(String key, @Nullable Workshop before, WorkshopEvent event, Moment at) {
    return switch (event) {
      case WorkshopEvent.Opened e -> new Workshop(
          key, e.prisonId().code(), e.name(), e.ownership(), e.location(), e.trade(), e.seats(), 0, e.seats(), e.on());
      case WorkshopEvent.SeatsChanged e -> {
        Workshop workshop = View.existing(before);
        yield workshop.with(e.seats(), workshop.filled());
      }
      case WorkshopEvent.SeatTaken e -> {
        Workshop workshop = View.existing(before);
        yield workshop.with(workshop.seats(), workshop.filled() + 1);
      }
      case WorkshopEvent.SeatFreed e -> {
        Workshop workshop = View.existing(before);
        yield workshop.with(workshop.seats(), workshop.filled() - 1);
      }
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("prison");
  }
}
