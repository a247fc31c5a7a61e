package org.golrizan.eventstore.maintenance;

import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitKey;

/** A store of one home that can be edited underneath, past all its rules. */
public interface DamageableStore extends AutoCloseable {

  /** To work with, as an application does. */
  Home home();

  /** To look at, after the damage is done. */
  Home asItIs();

  /** Puts a commit in place of the one that has its number, its form and its checksum being right; the keys stay as they were. */
  void replace(Commit commit);

  void delete(long number);

  /** Makes what is stored as a commit no commit any more. */
  void spoil(long number);

  /** Takes a key away from the commit that holds it. */
  void loseKey(CommitKey key);

  /** Lets another commit hold a key too, or, where a key has one place for its holder, in the first one's place. */
  void giveKey(CommitKey key, long number);

  @Override
  void close();
}
