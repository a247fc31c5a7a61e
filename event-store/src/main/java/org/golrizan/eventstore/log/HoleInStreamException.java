package org.golrizan.eventstore.log;

/** A stream lacks an event between two others: the store is damaged, and whoever folds the stream would decide on a wrong state. */
public final class HoleInStreamException extends CommitLogException {

  HoleInStreamException(String stream, long expectedSequence, long foundSequence) {
    super("Expected sequence " + expectedSequence + " of the stream " + stream + " but found " + foundSequence);
  }
}
