package org.golrizan.maintenance;

import org.golrizan.eventstore.maintenance.TransferReport;

/** What a restore and a copy tell at their end. */
final class TransferTexts {

  private TransferTexts() {}

  /** @return the exit code */
  static int tell(Console console, String source, String target, TransferReport report) {
    if (report.alreadyThere() > 0) {
      console.say("transfer.resumed", "commit", report.alreadyThere());
    }
    console.say("transfer.done", "source", source, "target", target, "position", report.prefix().position(),
        "commit", report.prefix().commit());
    Reports.tellDocuments(console, report.documents());
    int exitCode = Reports.tell(console, report.verification());
    if (exitCode == ExitCode.FINE) {
      console.say("transfer.equal");
      console.say("note.secret");
    } else {
      console.say("status.unfinished");
    }
    return exitCode;
  }
}
