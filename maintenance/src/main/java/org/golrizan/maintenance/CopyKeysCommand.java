package org.golrizan.maintenance;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.maintenance.KeysMaintenance.KeysCopied;
import org.golrizan.eventstore.maintenance.socket.MaintenanceClient;
import org.golrizan.eventstore.maintenance.socket.MaintenanceSocket;
import org.golrizan.eventstore.personal.VaultCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "copy-keys", sortOptions = false)
final class CopyKeysCommand implements Callable<Integer> {

  private final Console console;
  private final StoreAccess stores;

  @Option(names = "--from", required = true, paramLabel = "<vault>", descriptionKey = "copyKeys.from")
  private String source = "";

  @Option(names = "--to", required = true, paramLabel = "<vault>", descriptionKey = "copyKeys.to")
  private String target = "";

  CopyKeysCommand(Console console, StoreAccess stores) {
    this.console = console;
    this.stores = stores;
  }

  @Override
  public Integer call() {
    StoreAddress from = stores.address(source);
    StoreAddress to = stores.address(target);
    if (from.isSameAs(to)) {
      throw new ToolException(ToolTrouble.SAME_STORE, "place", from.shown());
    }
    KeysCopied report = copied(from, to);
    console.say("copyKeys.done", "source", from.shown(), "target", to.shown(), "persons", report.persons(), "erased", report.erased());
    console.say("note.keys");
    return ExitCode.FINE;
  }

  /** Where a running application has the vault open, by that application: it can write into a folder alone. */
  private static KeysCopied copied(StoreAddress from, StoreAddress to) {
    if (from instanceof StoreAddress.Folder(Path vault) && to instanceof StoreAddress.Folder(Path target)
        && EmbeddedVault.isInUse(vault) && MaintenanceSocket.isIn(dataFolder(vault))) {
      return new MaintenanceClient(dataFolder(vault)).copyKeys(vault, target);
    }
    try (VaultAccess opened = VaultAccess.toRead(from); VaultAccess into = VaultAccess.toWrite(to)) {
      VaultCopy.Report report = VaultCopy.run(opened.store(), into.store(), into.scrubbing());
      return new KeysCopied(report.persons(), report.erased());
    }
  }

  /** The vault's folder lies in the data folder, if it was not put elsewhere. */
  private static Path dataFolder(Path vault) {
    return Objects.requireNonNullElse(vault.toAbsolutePath().getParent(), vault);
  }
}
