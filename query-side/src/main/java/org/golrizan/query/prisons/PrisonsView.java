package org.golrizan.query.prisons;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each prison of the record. */
@Component
class PrisonsView implements View<PrisonEvent, Prison> {

  @Override
  public String name() {
    return "prisons";
  }

  @Override
  public Class<Prison> document() {
    return Prison.class;
  }

  @Override
  public Class<PrisonEvent> stream() {
    return PrisonEvent.class;
  }

  @Override
  public List<String> keys(PrisonEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.prisonId().code());
  }

  @Override
  public Prison fold(String key, @Nullable Prison before, PrisonEvent event, Moment at) {
    return switch (event) {
      case PrisonEvent.Opened e -> new Prison(key, e.persianName(), e.englishName(), e.province().code());
    };
  }

  @Override
  public boolean latestFirst() {
    return false;
  }

  @Override
  public List<String> indexes() {
    return List.of("province");
  }
}
