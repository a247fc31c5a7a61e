package org.golrizan.events;

/**
 * Whoever issues commands: a member of staff or a service, as the identity provider names them (the token's subject).
 *
 * @param value 1 to 100 characters
 */
public record StaffId(String value) {

  public StaffId {
    if (value.isBlank() || value.length() > 100) {
      throw new IllegalArgumentException("A staff id has 1 to 100 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
