package org.golrizan.eventstore.log;

/** What became of a batch of commits. */
public sealed interface AppendOutcome {

  /** All of them are stored and survive a crash as the adapter promises. */
  record Stored() implements AppendOutcome {}

  /** The commits before {@code index} are stored, the others are not: another commit has that one's number. */
  record NumberTaken(int index) implements AppendOutcome {}

  /** The commits before {@code index} are stored, the others are not: another commit has one of that one's keys. */
  record KeyTaken(int index, CommitKey key) implements AppendOutcome {}
}
