package org.golrizan.eventstore.maintenance;

import java.nio.file.Path;

/** What can be done with the key vault of a store by whoever has it open. */
@FunctionalInterface
public interface KeysMaintenance {

  /** Of a process that has no vault in a folder. */
  KeysMaintenance NONE = (from, to) -> {
    throw new MaintenanceException(Trouble.OTHER_VAULT, "folder", from);
  };

  /**
   * What was copied.
   *
   * @param persons of whom the target now holds a key or a tombstone that it did not hold
   * @param erased  of them or of those it knew, who are erased now and were not
   */
  record KeysCopied(long persons, long erased) {}

  /**
   * Brings the vault into another folder.
   *
   * @param from the folder of the vault
   * @param to   a folder that is empty, or holds the same vault at another time; made if it is not there
   * @throws MaintenanceException {@link Trouble#OTHER_VAULT} if the vault is not in {@code from}
   */
  KeysCopied copyKeys(Path from, Path to);
}
