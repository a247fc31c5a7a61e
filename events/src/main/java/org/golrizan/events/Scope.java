package org.golrizan.events;

/** Where a role holds: the nation, a province, a prison, an association, or over what is the caller's own. Taken from the token alone. */
public sealed interface Scope {

  record National() implements Scope {}

  record InProvince(Province province) implements Scope {}

  record InPrison(PrisonId prison) implements Scope {}

  record InAssociation(AssociationId association) implements Scope {}

  /** Nowhere but over what is the caller's own: of outsiders. */
  record Own() implements Scope {}

  /**
   * The form in tokens and event metadata: {@code national}, {@code province:IR-23}, {@code prison:evin},
   * {@code association:tehran}, {@code own}.
   */
  default String code() {
    return switch (this) {
      case National() -> "national";
      case InProvince(Province province) -> "province:" + province.code();
      case InPrison(PrisonId prison) -> "prison:" + prison.code();
      case InAssociation(AssociationId association) -> "association:" + association.code();
      case Own() -> "own";
    };
  }

  /** @throws IllegalArgumentException if the code has none of the five forms */
  static Scope ofCode(String code) {
    if (code.equals("national")) {
      return new National();
    }
    if (code.equals("own")) {
      return new Own();
    }
    int colon = code.indexOf(':');
    String kind = colon < 0 ? code : code.substring(0, colon);
    String id = colon < 0 ? "" : code.substring(colon + 1);
    return switch (kind) {
      case "province" -> new InProvince(Province.ofCode(id)
          .orElseThrow(() -> new IllegalArgumentException("No province has the code " + id)));
      case "prison" -> new InPrison(new PrisonId(id));
      case "association" -> new InAssociation(new AssociationId(id));
      default -> throw new IllegalArgumentException("A scope is national, province:…, prison:…, association:… or own, not " + code);
    };
  }
}
