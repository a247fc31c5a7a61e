package org.golrizan.maintenance;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.golrizan.eventstore.personal.KeyEncryptionKeys;
import org.golrizan.eventstore.personal.KeyFile;
import org.golrizan.eventstore.personal.KeyVault;
import org.golrizan.eventstore.personal.KeyVaultLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rewrap-keys", sortOptions = false)
final class RewrapKeysCommand implements Callable<Integer> {

  private final Console console;
  private final StoreAccess stores;

  @Option(names = "--vault", required = true, paramLabel = "<vault>", descriptionKey = "rewrapKeys.vault")
  private String vault = "";

  @Option(names = "--key-file", required = true, paramLabel = "<file>", descriptionKey = "rewrapKeys.keyFile")
  private Path keyFile = Path.of("");

  RewrapKeysCommand(Console console, StoreAccess stores) {
    this.console = console;
    this.stores = stores;
  }

  @Override
  public Integer call() {
    KeyEncryptionKeys keys = keys();
    try (VaultAccess opened = VaultAccess.toRead(stores.address(vault));
        KeyVault open = KeyVault.open(opened.store(), keys, opened.scrubbing(), KeyVaultLimits.usual())) {
      console.say("rewrapKeys.done", "vault", opened.address().shown(), "keys", open.rewrap());
      return ExitCode.FINE;
    }
  }

  private KeyEncryptionKeys keys() {
    try {
      return KeyFile.read(keyFile);
    } catch (IllegalArgumentException e) {
      throw new ToolException(ToolTrouble.VAULT_TROUBLE, "reason", String.valueOf(e.getMessage()));
    }
  }
}
