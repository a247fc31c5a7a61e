package org.golrizan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.golrizan.benchmarks.appends.Appends;
import org.golrizan.benchmarks.growth.Growth;
import org.golrizan.benchmarks.latency.Latency;
import org.golrizan.benchmarks.latency.ReaderProcess;
import org.golrizan.benchmarks.reads.Reads;
import org.golrizan.benchmarks.report.MarkdownReport;
import org.golrizan.benchmarks.report.Results;
import org.golrizan.benchmarks.startup.Startup;
import org.golrizan.benchmarks.stores.Servers;
import org.golrizan.benchmarks.tokens.Tokens;
import org.golrizan.eventstore.mongo.MongoServerProcess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measures Golrizan's event store beside what it is compared with; writes report.md and raw.csv.",
    subcommands = {ReaderProcess.class, Main.MongoServerCommand.class})
public final class Main implements Callable<Integer> {

  private static final String ALL = "all";

  @Parameters(arity = "0..*", description = "all, or some of: appends, reads, latency, growth, tokens, startup")
  private List<String> parts = List.of();

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private Options options = new Options();

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (parts.isEmpty()) {
      throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what to measure: all, or some of the parts");
    }
    Set<Part> wanted = parts.contains(ALL) ? EnumSet.allOf(Part.class) : EnumSet.noneOf(Part.class);
    parts.stream().filter(part -> !part.equals(ALL)).map(Part::of).forEach(wanted::add);
    Path work = Files.createDirectories(options.workFolder());
    List<String> facts = new ArrayList<>(Machine.describe(work));
    facts.add("Events: " + CatalogueMessages.describe());
    try (Servers servers = new Servers(work, options.jdbcUrl, options.mongoUri, options.jdbcConnections, options.mongoHeap);
        Results results = Results.in(options.out.resolve("raw.csv"))) {
      Run run = new Run(options, servers, results, work);
      for (Part part : wanted) {
        System.err.println(part.title());
        try {
          measure(part, run);
        } catch (RuntimeException e) {
          results.failed(part.title(), "", "", e);
        }
        report(facts, run);
      }
      System.out.println(Files.readString(options.out.resolve("report.md")));
      return results.failures().isEmpty() ? 0 : 1;
    }
  }

  private static void measure(Part part, Run run) {
    switch (part) {
      case APPENDS -> new Appends(run).measure();
      case READS -> new Reads(run).measure();
      case LATENCY -> new Latency(run).measure();
      case GROWTH -> new Growth(run).measure();
      case TOKENS -> new Tokens(run).measure();
      case STARTUP -> new Startup(run).measure();
    }
  }

  /** After each part, so that a run that is cut off leaves a report of what it has. */
  private void report(List<String> facts, Run run) {
    List<String> all = new ArrayList<>(facts);
    List<String> postgres = run.servers().postgresSettings();
    if (!postgres.isEmpty()) {
      all.add("PostgreSQL: " + String.join(", ", postgres) + "; " + options.jdbcConnections + " connections");
    }
    run.servers().mongoVersion().ifPresent(version -> all.add("MongoDB's protocol: " + version));
    MarkdownReport.write(options.out.resolve("report.md"), all, run.results(), options);
  }

  /** The server in a process of its own. */
  @Command(name = "mongo-server", hidden = true)
  static final class MongoServerCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
      MongoServerProcess.main(new String[0]);
      Thread.currentThread().join();
      return 0;
    }
  }
}
