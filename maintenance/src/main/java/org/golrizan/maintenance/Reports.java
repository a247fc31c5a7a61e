package org.golrizan.maintenance;

import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.maintenance.Finding;
import org.golrizan.eventstore.maintenance.VerificationReport;

/** What several commands tell alike. */
final class Reports {

  private Reports() {}

  /** @return the exit code */
  static int tell(Console console, VerificationReport report) {
    console.say("verified", "commits", report.commits(), "events", report.events(), "streams", report.streams(),
        "bytes", report.bytes(), "documents", report.documents(), "position", report.prefix().position(),
        "commit", report.prefix().commit());
    report.digest().ifPresentOrElse(
        digest -> console.say("digest", "digest", hex(digest)), () -> console.say("digest.none"));
    if (report.isSound()) {
      console.say("sound");
      return ExitCode.FINE;
    }
    console.say("findings", "count", report.findingsInAll());
    int number = 0;
    for (Finding finding : report.findings()) {
      number++;
      SortedMap<String, String> details = new TreeMap<>(finding.details());
      details.put("number", String.valueOf(number));
      console.say("finding." + finding.kind(), details);
    }
    if (report.findingsInAll() > number) {
      console.say("findings.more", "count", report.findingsInAll() - number);
    }
    return ExitCode.FINDINGS;
  }

  static void tellDocuments(Console console, Map<String, Long> documents) {
    new TreeMap<>(documents).forEach(
        (collection, count) -> console.say("documents", "collection", collection, "count", count));
  }

  static String hex(Bytes digest) {
    return HexFormat.of().formatHex(digest.toArray());
  }
}
