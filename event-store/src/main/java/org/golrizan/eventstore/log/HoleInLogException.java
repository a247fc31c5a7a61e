package org.golrizan.eventstore.log;

/** A reader expected a commit and met another one. It stops here: what is missing may still come, or the store is damaged. */
public final class HoleInLogException extends CommitLogException {

  HoleInLogException(long missingNumber) {
    super("Expected commit " + missingNumber + " but found none, although there are later ones");
  }

  public HoleInLogException(long expectedNumber, long expectedPosition, CommitHeader found) {
    super("Expected commit " + expectedNumber + " at position " + expectedPosition + " but found commit " + found.number()
        + " at position " + found.firstPosition());
  }
}
