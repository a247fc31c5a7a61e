package org.golrizan.eventstore.log;

/** There is no commit log where one was to be opened. Nothing was made in its place. */
public final class NoCommitLogException extends CommitLogException {

  /** @param place where it was looked for, without a password */
  public NoCommitLogException(String place) {
    super("There is no commit log in " + place);
  }
}
