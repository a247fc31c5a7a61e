package org.golrizan.query.access;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.List;
import org.bson.conversions.Bson;
import org.golrizan.api.identity.Actor;
import org.golrizan.events.Province;
import org.golrizan.events.Scope;
import org.springframework.stereotype.Component;

/** Which of a view's documents lie in an actor's scope. */
@Component
public class Reach {

  /** The view that scopes are resolved with. */
  static final String PRISONS = "prisons";

  private static final Bson NONE = in("_id", List.of());

  private final PrisonsOfProvince prisons;

  Reach(PrisonsOfProvince prisons) {
    this.prisons = prisons;
  }

  /** A filter that lets through what the actor may read. */
  public Bson of(Actor actor, Places places) {
    if (places.open()) {
      return empty();
    }
    return switch (actor.scope()) {
      case Scope.National() -> empty();
      case Scope.InProvince(Province province) -> places.province()
          .map(field -> eq(field, province.code()))
          .or(() -> places.prison().map(field -> in(field, prisons.in(province))))
          .orElse(NONE);
      case Scope.InPrison(var prison) -> places.prison().map(field -> eq(field, prison.code())).orElse(NONE);
      case Scope.InAssociation(var association) ->
          places.association().map(field -> eq(field, association.code())).orElse(NONE);
      case Scope.Own() -> NONE;
    };
  }
}
