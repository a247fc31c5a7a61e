package org.golrizan.eventstore.maintenance;

/** What may be wrong with a store. Each names what its finding's details hold. */
public enum FindingKind {
  /** There is no {@code commit} although there are later ones. */
  COMMIT_MISSING,
  /** What is stored as {@code commit} is no commit: {@code reason}. */
  COMMIT_UNREADABLE,
  /** The {@code commit} begins at position {@code found}, not {@code expected}. */
  POSITION_NOT_NEXT,
  /** The {@code commit} says that the latest time so far is {@code found}, not {@code expected}, milliseconds since 1970. */
  RUNNING_TIME_WRONG,
  /** The event at {@code position} of {@code commit}, in {@code stream}, is not what was recorded. */
  COMMITMENT_BROKEN,
  /** The {@code commit} answers a request for {@code stream} but has no event of it. */
  REQUEST_WITHOUT_ITS_STREAM,
  /** The {@code commit} has the {@code key} twice. */
  KEY_TWICE_IN_COMMIT,
  /** The {@code key} of {@code commit} does not find it. */
  KEY_LOST,
  /** The {@code key} of {@code commit} is held by {@code holders}. */
  KEY_HELD_BY_OTHERS,
  /** The keys of {@code commit} cannot be looked up: {@code reason}. */
  KEYS_UNREADABLE,
  /** {@code stream} has {@code sequence} in {@code commit} without the one before it. */
  SEQUENCE_GAP,
  /** {@code stream} has {@code sequence} in {@code commit}, before the one that precedes it. */
  SEQUENCE_OUT_OF_ORDER,
  /** The log ends with {@code commit} but says that it ends with {@code head}. */
  HEAD_WRONG,
  /** What the log says of {@code commit} in short is not what the commit says. */
  HEADER_WRONG,
  /** The document {@code key} of {@code collection} is not found by a unique key that it holds. */
  DOCUMENT_KEY_LOST,
  /** The store is the target of a copy or a restore that has not ended. */
  UNFINISHED
}
