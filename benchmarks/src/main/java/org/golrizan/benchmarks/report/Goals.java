package org.golrizan.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.golrizan.benchmarks.Options;
import org.golrizan.benchmarks.Part;
import org.golrizan.benchmarks.appends.Appends;
import org.golrizan.benchmarks.growth.Growth;
import org.golrizan.benchmarks.latency.Latency;
import org.golrizan.benchmarks.reads.Reads;
import org.golrizan.benchmarks.startup.Startup;
import org.golrizan.benchmarks.tokens.Tokens;

/** What was aimed at beside what was found. Says so where a goal is missed, and judges nothing. */
final class Goals {

  private static final String APPENDS = Part.APPENDS.title();
  private static final String READS = Part.READS.title();

  private final Results results;
  private final Options options;
  private final List<String> rows = new ArrayList<>();

  private Goals(Results results, Options options) {
    this.results = results;
    this.options = options;
  }

  static List<String> rows(Results results, Options options) {
    Goals goals = new Goals(results, options);
    for (int events : options.commitEvents) {
      goals.appends(events);
    }
    goals.reads();
    goals.growth();
    goals.absolute();
    return goals.rows;
  }

  private void appends(int events) {
    String commits = events == 1 ? "commits of 1 event" : "commits of " + events + " events";
    for (int writers : options.writers) {
      String test = Appends.test(writers, events);
      String of = commits + ", " + writers + " writers: ";
      if (writers == 32) {
        atLeast(of + "embedded ÷ JDBC on PostgreSQL", 4, appended(test, Appends.EMBEDDED, Appends.POSTGRES));
        atLeast(of + "MongoDB's protocol ÷ Axon's Mongo extension", 2, appended(test, Appends.MONGO, Appends.AXON_MONGO));
      }
      atLeast(of + "embedded ÷ raw MVStore", 0.6, appended(test, Appends.EMBEDDED, Appends.RAW_MVSTORE));
      atLeast(of + "embedded without Axon ÷ raw MVStore", 0.6, appended(test, Appends.EMBEDDED_LOG, Appends.RAW_MVSTORE));
      atLeast(of + "MongoDB's protocol ÷ raw insertMany", 0.8, appended(test, Appends.MONGO, Appends.RAW_MONGO));
    }
  }

  private OptionalDouble appended(String test, String ours, String other) {
    return results.ratio(APPENDS, Appends.RATE, test, ours, test, other);
  }

  private void reads() {
    for (boolean deserialised : new boolean[] {false, true}) {
      for (int batch : options.batches) {
        String test = Reads.test(batch, deserialised);
        atLeast("whole log, " + test + ": embedded ÷ JDBC on PostgreSQL", 2,
            results.ratio(READS, Reads.RATE, test, Reads.EMBEDDED, test, Reads.POSTGRES));
        atLeast("whole log, " + test + ": MongoDB's protocol ÷ JDBC on PostgreSQL", 2,
            results.ratio(READS, Reads.RATE, test, Reads.BY_LIST, test, Reads.POSTGRES));
        atLeast("whole log, " + test + ": MongoDB's protocol ÷ Axon's Mongo extension", 100,
            results.ratio(READS, Reads.RATE, test, Reads.BY_LIST, test, Reads.AXON_MONGO));
      }
      best(deserialised);
    }
  }

  /** Each at the batch size that suits it best. */
  private void best(boolean deserialised) {
    OptionalDouble postgres = best(deserialised, Reads.POSTGRES);
    OptionalDouble axonMongo = best(deserialised, Reads.AXON_MONGO);
    OptionalDouble mongo = best(deserialised, Reads.BY_LIST);
    String of = "whole log, each at its best batch, " + (deserialised ? "deserialised" : "as stored") + ": ";
    atLeast(of + "embedded ÷ JDBC on PostgreSQL", 2, divided(best(deserialised, Reads.EMBEDDED), postgres));
    atLeast(of + "MongoDB's protocol ÷ JDBC on PostgreSQL", 2, divided(mongo, postgres));
    atLeast(of + "MongoDB's protocol ÷ Axon's Mongo extension", 100, divided(mongo, axonMongo));
  }

  private OptionalDouble best(boolean deserialised, String contender) {
    return options.batches.stream()
        .map(batch -> results.median(READS, Reads.test(batch, deserialised), contender, Reads.RATE))
        .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).max();
  }

  private static OptionalDouble divided(OptionalDouble one, OptionalDouble two) {
    return one.isPresent() && two.isPresent() ? OptionalDouble.of(one.getAsDouble() / two.getAsDouble()) : OptionalDouble.empty();
  }

  private void growth() {
    String part = Part.GROWTH.title();
    List<Long> steps = options.growth.stream().sorted().toList();
    String first = Growth.test(steps.getFirst());
    String last = Growth.test(steps.getLast());
    atLeast("embedded appends at " + last + " ÷ at " + first, 0.9,
        results.ratio(part, Growth.RATE, last, Growth.EMBEDDED, first, Growth.EMBEDDED));
    row("heap at " + last + " ÷ at " + first, "flat", results.ratio(part, Growth.HEAP, last, Growth.EMBEDDED, first, Growth.EMBEDDED),
        "");
  }

  private void absolute() {
    String latency = Part.LATENCY.title();
    String test = Latency.test(options.rate);
    atMost("commit → handler, one process, p99 ms", 50,
        results.median(latency, test, Latency.ONE_PROCESS, Latency.FROM_BEGIN + "p99 ms"));
    atMost("commit → handler, two processes, p99 ms", 150,
        results.median(latency, test, Latency.TWO_PROCESSES, Latency.FROM_BEGIN + "p99 ms"));
    atMost("token, bytes", 100, results.median(Part.TOKENS.title(), Tokens.TEST, Tokens.OURS, Tokens.TOKEN));
    row("start on an empty folder ÷ empty application", "—",
        results.ratio(Part.STARTUP.title(), Startup.READY, Startup.TEST, Startup.EMPTY_FOLDER, Startup.TEST, Startup.EMPTY_APPLICATION), "");
  }

  private void atLeast(String name, double goal, OptionalDouble found) {
    row(name, "≥ " + number(goal), found, found.isPresent() && found.getAsDouble() >= goal ? "yes" : "**no**");
  }

  private void atMost(String name, double goal, OptionalDouble found) {
    row(name, "≤ " + number(goal), found, found.isPresent() && found.getAsDouble() <= goal ? "yes" : "**no**");
  }

  private void row(String name, String goal, OptionalDouble found, String met) {
    if (found.isPresent()) {
      rows.add("| " + name + " | " + goal + " | " + String.format(Locale.ROOT, "%,.2f", found.getAsDouble()) + " | " + met + " |");
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
