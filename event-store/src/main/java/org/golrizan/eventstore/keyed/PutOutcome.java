package org.golrizan.eventstore.keyed;

/** What became of a write. */
public enum PutOutcome {
  WRITTEN,
  /** The document does not have the expected version: someone else wrote or deleted it. */
  VERSION_CHANGED,
  /** Another document of the collection has one of the unique keys. */
  UNIQUE_KEY_TAKEN
}
