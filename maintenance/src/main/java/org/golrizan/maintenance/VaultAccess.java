package org.golrizan.maintenance;

import java.nio.file.Path;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.embedded.FolderInUseException;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.mongo.MongoVault;
import org.golrizan.eventstore.personal.Scrubbing;

/**
 * A key vault that is open until this is closed.
 *
 * @param scrubbing what makes its place forget
 */
record VaultAccess(KeyedStore store, Scrubbing scrubbing, StoreAddress address, Runnable closing) implements AutoCloseable {

  /** @throws ToolException if there is none, or a running application has it */
  static VaultAccess toRead(StoreAddress address) {
    if (address instanceof StoreAddress.Folder(Path folder) && !EmbeddedVault.isIn(folder)) {
      throw new ToolException(ToolTrouble.NO_VAULT, "place", address.shown());
    }
    return toWrite(address);
  }

  /** Made if it is not there. */
  static VaultAccess toWrite(StoreAddress address) {
    return switch (address) {
      case StoreAddress.Folder(Path folder) -> {
        EmbeddedVault vault = open(folder);
        yield new VaultAccess(vault, vault, address, vault::close);
      }
      case StoreAddress.Server(String uri) -> {
        MongoVault vault = MongoVault.at(uri);
        yield new VaultAccess(vault.store(), Scrubbing.NONE, address, vault::close);
      }
    };
  }

  private static EmbeddedVault open(Path folder) {
    try {
      return EmbeddedVault.open(folder);
    } catch (FolderInUseException e) {
      throw new ToolException(ToolTrouble.VAULT_IN_USE, "folder", folder);
    }
  }

  @Override
  public void close() {
    closing.run();
  }
}
