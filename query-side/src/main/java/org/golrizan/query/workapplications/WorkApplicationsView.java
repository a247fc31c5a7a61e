package org.golrizan.query.workapplications;

import static org.golrizan.query.workapplications.WorkApplication.Status.APPROVED;
import static org.golrizan.query.workapplications.WorkApplication.Status.DECLINED;
import static org.golrizan.query.workapplications.WorkApplication.Status.PENDING;
import static org.golrizan.query.workapplications.WorkApplication.Status.PLACED;
import static org.golrizan.query.workapplications.WorkApplication.Status.WITHDRAWN;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each application for work. */
@Component
class WorkApplicationsView implements View<WorkApplicationEvent, WorkApplication> {

  @Override
  public String name() {
    return "work-applications";
  }

  @Override
  public Class<WorkApplication> document() {
    return WorkApplication.class;
  }

  @Override
  public Class<WorkApplicationEvent> stream() {
    return WorkApplicationEvent.class;
  }

  @Override
  public List<String> keys(WorkApplicationEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.applicationId().value().toString());
  }

  @Override
  public WorkApplication fold(String key, @Nullable WorkApplication before, WorkApplicationEvent event, Moment at) {
    return switch (event) {
      case WorkApplicationEvent.Submitted e -> new WorkApplication(
          key, e.prisonerId().value().toString(), e.workshopId().value().toString(), e.prisonId().code(), PENDING,
          e.by().value(), e.on(), null, null, null, null);
      case WorkApplicationEvent.Approved e -> View.existing(before).decided(APPROVED, e.by().value(), e.on(), null);
      case WorkApplicationEvent.Declined e -> View.existing(before).decided(DECLINED, e.by().value(), e.on(), e.reason());
      case WorkApplicationEvent.Withdrawn e -> View.existing(before).now(WITHDRAWN, null);
      case WorkApplicationEvent.Placed e -> View.existing(before).now(PLACED, e.placementId().value().toString());
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("prison", "prisoner", "workshop");
  }
}
