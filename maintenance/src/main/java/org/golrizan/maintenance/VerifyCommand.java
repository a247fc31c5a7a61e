package org.golrizan.maintenance;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.golrizan.eventstore.maintenance.Verification;
import org.golrizan.eventstore.maintenance.VerificationReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

  private final Console console;
  private final StoreAccess stores;

  @Option(names = "--store", paramLabel = "<store>", descriptionKey = "store")
  private String store = "";

  @Option(names = "--position", paramLabel = "<n>", descriptionKey = "verify.position")
  private @Nullable Long position;

  @Option(names = "--max-findings", paramLabel = "<n>", descriptionKey = "maxFindings")
  private int maxFindings = Verification.DEFAULT_MAX_FINDINGS;

  VerifyCommand(Console console, StoreAccess stores) {
    this.console = console;
    this.stores = stores;
  }

  @Override
  public Integer call() {
    OptionalLong upTo = Positions.of(position);
    try (StoreAccess.Maintained maintained = stores.toMaintain(store)) {
      VerificationReport report;
      try (ProgressDisplay progress = console.progress()) {
        report = maintained.maintenance().verify(upTo, maxFindings, progress);
      }
      console.say("verified.store", "store", maintained.address().shown());
      return Reports.tell(console, report);
    }
  }
}
