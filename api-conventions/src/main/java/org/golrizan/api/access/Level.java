package org.golrizan.api.access;

import org.golrizan.events.Scope;

/** The kinds of places that something can happen in, and that a scope can cover. */
public enum Level {
  /** In no place: what lies open to a role, wherever it holds. */
  ANYWHERE("anywhere"),
  /** In the nation as a whole. */
  NATION("nation"),
  /** In a province. */
  PROVINCE("province"),
  /** In a prison. */
  PRISON("prison"),
  /** In an association. */
  ASSOCIATION("association"),
  /** Over what is the caller's own. */
  OWN("own");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** The name in the API's description and in the documentation. */
  public String code() {
    return code;
  }

  /** Whether such a scope covers any place of this kind. */
  public boolean isWithinReachOf(Scope scope) {
    return switch (scope) {
      case Scope.National() -> this != OWN;
      case Scope.InProvince ignored -> this != NATION && this != OWN;
      case Scope.InPrison ignored -> this == PRISON || this == ANYWHERE;
      case Scope.InAssociation ignored -> this == ASSOCIATION || this == ANYWHERE;
      case Scope.Own() -> this == OWN;
    };
  }

  /** Whether a place of the other kind is one of this kind, or lies in one. */
  public boolean includes(Level other) {
    return other == this || switch (this) {
      case ANYWHERE, NATION -> true;
      case PROVINCE -> other == PRISON || other == ASSOCIATION;
      case PRISON, ASSOCIATION, OWN -> false;
    };
  }
}
