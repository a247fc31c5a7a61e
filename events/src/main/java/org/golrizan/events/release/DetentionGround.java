package org.golrizan.events.release;

/** A ground of detention besides the claims of the case. */
public enum DetentionGround {
  OTHER_SENTENCE,
  ON_REMAND,
  FOREIGN_WARRANT,
  OTHER
}
