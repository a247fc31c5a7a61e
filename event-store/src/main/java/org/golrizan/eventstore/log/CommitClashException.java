package org.golrizan.eventstore.log;

/** Another commit, or another event of the same one, already has a key: a lost race, or an event stored twice. */
public final class CommitClashException extends CommitLogException {

  private final transient CommitKey key;

  public CommitClashException(CommitKey key) {
    super("The log already has " + key.text());
    this.key = key;
  }

  public CommitKey key() {
    return key;
  }
}
