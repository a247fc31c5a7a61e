package org.golrizan.maintenance;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.golrizan.eventstore.maintenance.StoreStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "status", sortOptions = false)
final class StatusCommand implements Callable<Integer> {

  private final Console console;
  private final StoreAccess stores;

  @Option(names = "--store", paramLabel = "<store>", descriptionKey = "store")
  private String store = "";

  StatusCommand(Console console, StoreAccess stores) {
    this.console = console;
    this.stores = stores;
  }

  @Override
  public Integer call() {
    try (StoreAccess.Maintained maintained = stores.toMaintain(store)) {
      StoreStatus status = maintained.maintenance().status();
      console.say("status", "store", maintained.address().shown(), "position", status.head().position(),
          "commit", status.head().commit());
      if (status.head().commit() > 0) {
        console.say("status.latest", "time", Instant.ofEpochMilli(status.latestTime()));
      }
      if (status.unfinished()) {
        console.say("status.unfinished");
      }
      Reports.tellDocuments(console, status.documents());
      return ExitCode.FINE;
    }
  }
}
