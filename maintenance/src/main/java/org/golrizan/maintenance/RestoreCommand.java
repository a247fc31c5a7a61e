package org.golrizan.maintenance;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.golrizan.eventstore.maintenance.BackupFile;
import org.golrizan.eventstore.maintenance.Transfer;
import org.golrizan.eventstore.maintenance.TransferReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {

  private final Console console;
  private final StoreAccess stores;

  @Option(names = "--from", required = true, paramLabel = "<file>", descriptionKey = "restore.from")
  private Path file = Path.of("");

  @Option(names = "--to", required = true, paramLabel = "<store>", descriptionKey = "to")
  private String target = "";

  RestoreCommand(Console console, StoreAccess stores) {
    this.console = console;
    this.stores = stores;
  }

  @Override
  public Integer call() {
    TransferReport report;
    String shown;
    try (ProgressDisplay progress = console.progress()) {
      // First the file: a target is not even made for one that is refused.
      BackupFile backup = BackupFile.open(file, progress);
      try (StoreAccess.OpenHome opened = stores.toWrite(target)) {
        shown = opened.address().shown();
        report = Transfer.run(backup, opened.home(), progress);
      }
    }
    return TransferTexts.tell(console, file.toString(), shown, report);
  }
}
