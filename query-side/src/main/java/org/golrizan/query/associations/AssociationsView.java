package org.golrizan.query.associations;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.familysupport.AssociationEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each association of the record. */
@Component
class AssociationsView implements View<AssociationEvent, Association> {

  @Override
  public String name() {
    return "associations";
  }

  @Override
  public Class<Association> document() {
    return Association.class;
  }

  @Override
  public Class<AssociationEvent> stream() {
    return AssociationEvent.class;
  }

  @Override
  public List<String> keys(AssociationEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.associationId().code());
  }

  @Override
  public Association fold(String key, @Nullable Association before, AssociationEvent event, Moment at) {
    return switch (event) {
      case AssociationEvent.Opened e -> new Association(key, e.persianName(), e.englishName(), e.province().code());
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
