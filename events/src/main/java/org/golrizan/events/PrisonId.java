package org.golrizan.events;

/**
 * A prison, by the code the organisation gives it.
 *
 * @param code 2 to 40 lower-case ASCII letters, digits and hyphens, beginning with a letter
 */
public record PrisonId(String code) implements StreamId {

  public PrisonId {
    PlaceCode.check(code);
  }

  @Override
  public String stream() {
    return "prison-" + code;
  }
}
