package org.golrizan.maintenance;

import java.util.concurrent.Callable;
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
    try (VaultAccess opened = VaultAccess.toRead(from); VaultAccess into = VaultAccess.toWrite(to)) {
      VaultCopy.Report report = VaultCopy.run(opened.store(), into.store(), into.scrubbing());
      console.say("copyKeys.done", "source", from.shown(), "target", to.shown(), "persons", report.persons(), "erased", report.erased());
      console.say("note.keys");
      return ExitCode.FINE;
    }
  }
}
