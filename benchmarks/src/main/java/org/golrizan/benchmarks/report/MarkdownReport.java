package org.golrizan.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.golrizan.benchmarks.Options;

/** The medians as tables, one a part. */
public final class MarkdownReport {

  private static final double SMALL = 100;

  private final Results results;
  private final List<String> lines = new ArrayList<>();

  private MarkdownReport(Results results) {
    this.results = results;
  }

  /** @param facts about machine, servers and settings */
  public static void write(Path file, List<String> facts, Results results, Options options) {
    MarkdownReport report = new MarkdownReport(results);
    report.lines.add("# Benchmarks\n");
    facts.forEach(fact -> report.lines.add("- " + fact));
    List<String> goals = Goals.rows(results, options);
    if (!goals.isEmpty()) {
      report.lines.add("\n## Goals\n\n| what | goal | found | met |\n|---|---|--:|---|");
      report.lines.addAll(goals);
    }
    results.parts().forEach(report::part);
    if (!results.failures().isEmpty()) {
      report.lines.add("\n## Not measured\n");
      results.failures().forEach(failure -> report.lines.add("- " + failure));
    }
    try {
      Files.writeString(file, String.join("\n", report.lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void part(String part) {
    lines.add("\n## " + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    lines.add("\nMedians of " + results.rounds(part) + (results.rounds(part) == 1 ? " round." : " rounds in turn."));
    for (String test : results.distinct(part, _ -> true, Figure::test)) {
      Set<String> metrics = results.distinct(part, figure -> figure.test().equals(test), Figure::metric);
      lines.add("\n| " + test + " | " + String.join(" | ", metrics) + " |");
      lines.add("|---" + "|--:".repeat(metrics.size()) + "|");
      for (String contender : results.distinct(part, figure -> figure.test().equals(test), Figure::contender)) {
        lines.add("| " + contender + " | " + String.join(" | ", metrics.stream()
            .map(metric -> number(results.median(part, test, contender, metric))).toList()) + " |");
      }
    }
  }

  private static String number(OptionalDouble value) {
    if (value.isEmpty()) {
      return "—";
    }
    return String.format(Locale.ROOT, Math.abs(value.getAsDouble()) < SMALL ? "%,.2f" : "%,.0f", value.getAsDouble());
  }
}
