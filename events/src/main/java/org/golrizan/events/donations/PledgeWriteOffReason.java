package org.golrizan.events.donations;

/** Why nobody waits for a pledge any more. */
public enum PledgeWriteOffReason {
  BENEFACTOR_DIED,
  BENEFACTOR_UNREACHABLE,
  BENEFACTOR_UNABLE,
  OTHER
}
