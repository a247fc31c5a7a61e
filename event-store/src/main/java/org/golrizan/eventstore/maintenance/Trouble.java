package org.golrizan.eventstore.maintenance;

/** Why a piece of maintenance was not done. The sentences for people are with whoever talks to them. */
public enum Trouble {
  /** The store is the target of a copy or a restore that has not ended. */
  UNFINISHED_STORE,
  /** The store ends before the {@code position}, at the {@code head}. */
  POSITION_BEYOND_HEAD,
  /** The source's {@code commit} is not as it must be: {@code finding}. Nothing damaged is copied. */
  SOURCE_DAMAGED,

  FILE_EXISTS,
  NO_SUCH_FILE,
  NOT_A_BACKUP,
  /** A backup of a {@code version} that this program does not know. */
  UNKNOWN_BACKUP_VERSION,
  BACKUP_CUT_SHORT,
  BACKUP_ALTERED,

  /** The target's {@code commit} is not the source's. */
  TARGET_DIFFERS,
  /** The target holds the {@code commit}, which is beyond the source's last one. */
  TARGET_AHEAD,
  /** The target has no commit, but documents in a {@code collection}. */
  TARGET_HAS_DOCUMENTS,
  /** Someone else writes to the target: seen at its {@code commit}. */
  TARGET_WRITTEN_TO,
  /** Someone else writes to the target's {@code collection}. */
  TARGET_DOCUMENTS_WRITTEN_TO,
  /** The {@code commit} cannot be stored: a key of it is held by another commit. */
  KEY_TAKEN,
  /** What the target holds now has another digest than what was sent. */
  DIGESTS_DIFFER,
  /** What the target's {@code collection} holds now is not what was sent. */
  DOCUMENTS_DIFFER,

  /** The store cannot be read or written: {@code reason}. */
  STORE_TROUBLE,
  /** The {@code file} cannot be read or written: {@code reason}. */
  FILE_TROUBLE,

  /** The key vault of the running process is not in the {@code folder}. */
  OTHER_VAULT,
  /** Somebody has the vault in the {@code folder} open. */
  VAULT_IN_USE,

  /** The running process is at another piece of maintenance. */
  BUSY,
  /** The running process does not answer on its socket, or stopped in the middle. */
  CONNECTION_LOST,
  /** The running process speaks the protocol's {@code version} alone. */
  OTHER_PROTOCOL
}
