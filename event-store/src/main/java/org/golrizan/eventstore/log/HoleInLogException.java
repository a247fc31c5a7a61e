package org.golrizan.eventstore.log;

/** A reader expected a commit and met another one. It stops here: what is missing may still come, or the store is damaged. */
public final class HoleInLogException extends CommitLogException {

  public HoleInLogException(long expectedNumber, long expectedPosition, CommitHeader found) {
    super("Expected commit " + expectedNumber + " at position " + expectedPosition + " but found commit " + found.number()
        + " at position " + found.firstPosition());
  }
}
