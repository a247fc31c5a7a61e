package org.golrizan.command.identity;

import org.golrizan.domain.Rule;

/** Rules about who is already known. */
public enum IdentityRule implements Rule {
  /** The national id belongs to someone who is already registered in this way. */
  NATIONAL_ID_ALREADY_REGISTERED,
  /** Someone else is registering the same national id at this moment. */
  NATIONAL_ID_BEING_REGISTERED
}
