package org.golrizan.command.stream;

import org.golrizan.domain.Rejection;

/** Carries a rejection out of a unit of work, so that the unit is rolled back and nothing is stored. */
public final class RuleRejectedException extends RuntimeException {

  private final transient Rejection rejection;

  public RuleRejectedException(Rejection rejection) {
    super(rejection.rule().code(), null, false, false);
    this.rejection = rejection;
  }

  public Rejection rejection() {
    return rejection;
  }
}
