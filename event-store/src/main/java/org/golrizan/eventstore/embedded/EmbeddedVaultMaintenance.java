package org.golrizan.eventstore.embedded;

import java.nio.file.Path;
import org.golrizan.eventstore.maintenance.KeysMaintenance;
import org.golrizan.eventstore.maintenance.MaintenanceException;
import org.golrizan.eventstore.maintenance.Trouble;
import org.golrizan.eventstore.personal.KeyVaultException;
import org.golrizan.eventstore.personal.VaultCopy;

/** Maintenance of a vault by the process that has its folder open. */
public final class EmbeddedVaultMaintenance implements KeysMaintenance {

  private final EmbeddedVault vault;

  public EmbeddedVaultMaintenance(EmbeddedVault vault) {
    this.vault = vault;
  }

  @Override
  public KeysCopied copyKeys(Path from, Path to) {
    if (!vault.isAt(from)) {
      throw new MaintenanceException(Trouble.OTHER_VAULT, "folder", from);
    }
    try (EmbeddedVault target = EmbeddedVault.open(to)) {
      VaultCopy.Report report = VaultCopy.run(vault, target, target);
      return new KeysCopied(report.persons(), report.erased());
    } catch (FolderInUseException inUse) {
      throw new MaintenanceException(Trouble.VAULT_IN_USE, "folder", to);
    } catch (KeyVaultException refused) {
      throw new MaintenanceException(Trouble.STORE_TROUBLE, "reason", String.valueOf(refused.getMessage()));
    }
  }
}
