package org.golrizan.command.access;

import org.golrizan.api.access.Level;
import org.golrizan.api.identity.Actor;
import org.golrizan.events.AssociationId;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Scope;

/** Where an action happens. An actor's scope covers the places that lie in it. */
public sealed interface Place {

  /** In no place: what may be done wherever the role holds. */
  record Anywhere() implements Place {}

  /** The nation as a whole: only a national scope covers it. */
  record Nation() implements Place {}

  record InProvince(Province province) implements Place {}

  record Prison(PrisonId prison, Province province) implements Place {}

  record Association(AssociationId association, Province province) implements Place {}

  /** Nowhere: what the caller does for himself. */
  record Own() implements Place {}

  default boolean isCoveredBy(Actor actor) {
    return switch (this) {
      case Anywhere() -> true;
      case Nation() -> actor.coversNation();
      case InProvince(Province province) -> actor.covers(province);
      case Prison(PrisonId prison, Province province) -> actor.covers(prison, province);
      case Association(AssociationId association, Province province) -> actor.covers(association, province);
      case Own() -> actor.scope() instanceof Scope.Own;
    };
  }

  default Level level() {
    return switch (this) {
      case Anywhere() -> Level.ANYWHERE;
      case Nation() -> Level.NATION;
      case InProvince ignored -> Level.PROVINCE;
      case Prison ignored -> Level.PRISON;
      case Association ignored -> Level.ASSOCIATION;
      case Own() -> Level.OWN;
    };
  }
}
