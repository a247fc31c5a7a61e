package org.golrizan.eventstore.maintenance;

/** Whoever is told how far a piece of maintenance has come. What it throws ends the piece. */
public interface Progress {

  Progress NONE = (_, _, _) -> {};

  /** What is being done. */
  enum Phase {
    VERIFYING,
    BACKING_UP,
    CHECKING_BACKUP,
    COMPARING,
    COPYING,
    COPYING_DOCUMENTS
  }

  /**
   * @param done  events, from 0 on; documents while those are copied
   * @param total events, 0 if nobody knows how many
   */
  void at(Phase phase, long done, long total);
}
