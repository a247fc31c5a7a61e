package org.golrizan.command.identity;

/** What a national id can be reserved for: once each. */
public enum IdentityKind {
  PRISONER("prisoner"),
  FAMILY_HEAD("family-head");

  private final String code;

  IdentityKind(String code) {
    this.code = code;
  }

  /** As it is stored. */
  String code() {
    return code;
  }
}
