package org.golrizan.query.view;

import java.util.List;
import org.golrizan.events.DomainEvent;
import org.golrizan.query.TestDatabase;

/** Given views that hold nothing personal, when events, then documents in a database. */
public final class Projected {

  private Projected() {}

  public static ReadModels models(TestDatabase database) {
    return new ReadModels(database.database(), NothingPersonal.SEAL);
  }

  /** Applies those of the events that the view folds. */
  public static <E extends DomainEvent, D extends Record> void project(View<E, D> view, ReadModels models, List<Recorded> events) {
    FoldedView<E, D> folded = new FoldedView<>(view, models);
    folded.apply(events.stream().filter(recorded -> folded.folds(recorded.event().getClass())).toList());
  }
}
