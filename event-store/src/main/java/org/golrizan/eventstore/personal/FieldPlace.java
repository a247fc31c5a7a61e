package org.golrizan.eventstore.personal;

/**
 * Where a sealed value stands. It is bound into the value, which opens nowhere else.
 *
 * @param owner what holds the value and is there once: an event's id, or a view's name and a document's id
 * @param field the value's stable name in its owner
 */
public record FieldPlace(String owner, String field) {

  public FieldPlace {
    if (owner.isEmpty() || field.isEmpty()) {
      throw new IllegalArgumentException("A sealed value stands in something, under a name");
    }
  }

  @Override
  public String toString() {
    return field + " of " + owner;
  }
}
