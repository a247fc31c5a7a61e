package org.golrizan.maintenance;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.golrizan.eventstore.maintenance.HomeSource;
import org.golrizan.eventstore.maintenance.Selection;
import org.golrizan.eventstore.maintenance.Transfer;
import org.golrizan.eventstore.maintenance.TransferReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "copy", sortOptions = false)
final class CopyCommand implements Callable<Integer> {

  private final Console console;
  private final StoreAccess stores;

  @Option(names = "--from", required = true, paramLabel = "<store>", descriptionKey = "copy.from")
  private String source = "";

  @Option(names = "--to", required = true, paramLabel = "<store>", descriptionKey = "to")
  private String target = "";

  @Option(names = "--without", paramLabel = "<collection>", split = ",", descriptionKey = "without")
  private List<String> without = List.of();

  CopyCommand(Console console, StoreAccess stores) {
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
    try (StoreAccess.OpenHome opened = stores.toRead(source)) {
      HomeSource all = new HomeSource(opened.home(), new Selection(OptionalLong.empty(), Set.copyOf(without)));
      TransferReport report;
      try (StoreAccess.OpenHome into = stores.toWrite(target); ProgressDisplay progress = console.progress()) {
        report = Transfer.run(all, into.home(), progress);
      }
      int exitCode = TransferTexts.tell(console, from.shown(), to.shown(), report);
      long later = opened.home().log().head().number() - report.prefix().commit();
      if (later > 0) {
        console.say("copy.sourceWentOn", "commits", later);
      }
      return exitCode;
    }
  }
}
