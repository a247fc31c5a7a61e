package org.golrizan.maintenance;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.golrizan.eventstore.maintenance.BackupFile;
import org.golrizan.eventstore.maintenance.BackupSummary;
import org.golrizan.eventstore.maintenance.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {

  private final Console console;
  private final StoreAccess stores;

  @Option(names = "--store", paramLabel = "<store>", descriptionKey = "store")
  private String store = "";

  @Option(names = "--to", required = true, paramLabel = "<file>", descriptionKey = "backup.to")
  private Path file = Path.of("");

  @Option(names = "--position", paramLabel = "<n>", descriptionKey = "backup.position")
  private @Nullable Long position;

  @Option(names = "--without", paramLabel = "<collection>", split = ",", descriptionKey = "without")
  private List<String> without = List.of();

  BackupCommand(Console console, StoreAccess stores) {
    this.console = console;
    this.stores = stores;
  }

  @Override
  public Integer call() {
    OptionalLong upTo = Positions.of(position);
    try (StoreAccess.Maintained maintained = stores.toMaintain(store)) {
      Selection selection = new Selection(upTo, Set.copyOf(without));
      BackupSummary summary;
      try (ProgressDisplay progress = console.progress()) {
        summary = BackupFile.create(
            file, out -> maintained.maintenance().backUp(selection, out, progress), progress).summary();
      }
      if (upTo.isPresent() && upTo.getAsLong() != summary.prefix().position()) {
        console.say("backup.rounded", "position", upTo.getAsLong(), "rounded", summary.prefix().position());
      }
      console.say("backup.done", "file", file, "position", summary.prefix().position(), "commit", summary.prefix().commit(),
          "bytes", summary.bytes());
      Reports.tellDocuments(console, summary.documents());
      console.say("digest", "digest", Reports.hex(summary.digest()));
      console.say("note.secret");
      return ExitCode.FINE;
    }
  }
}
