package org.golrizan.events;

/**
 * A Prisoner Support Association, by the code the organisation gives it.
 *
 * @param code 2 to 40 lower-case ASCII letters, digits and hyphens, beginning with a letter
 */
public record AssociationId(String code) implements StreamId {

  public AssociationId {
    PlaceCode.check(code);
  }

  @Override
  public String stream() {
    return "association-" + code;
  }
}
