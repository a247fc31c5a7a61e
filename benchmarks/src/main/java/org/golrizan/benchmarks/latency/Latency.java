package org.golrizan.benchmarks.latency;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.golrizan.benchmarks.ChildJvm;
import org.golrizan.benchmarks.Part;
import org.golrizan.benchmarks.Run;
import org.golrizan.benchmarks.stores.Folders;
import org.golrizan.benchmarks.stores.GolrizanHome;
import org.golrizan.eventstore.mongo.MongoCommitLog;

/** How long after its commit an event reaches a handler, at a steady moderate rate. */
public final class Latency {

  public static final String ONE_PROCESS = "one process embedded";
  public static final String TWO_PROCESSES = "two processes on MongoDB's protocol";
  public static final String FROM_RETURN = "returned → handler ";
  public static final String FROM_BEGIN = "begun → handler ";

  private static final String PART = Part.LATENCY.title();

  private final Run run;

  public Latency(Run run) {
    this.run = run;
  }

  /** The name of the test among the figures. */
  public static String test(int rate) {
    return rate + " commits/s";
  }

  private interface Round {
    void measure(int round, SteadyWriter writer) throws IOException;
  }

  public void measure() {
    // Round 0 warms up.
    for (int round = 0; round <= run.options().rounds; round++) {
      measure(ONE_PROCESS, round, this::oneProcess);
      measure(TWO_PROCESSES, round, this::twoProcesses);
    }
  }

  private void measure(String name, int number, Round round) {
    if (!run.options().wants(name)) {
      return;
    }
    int warmUp = (int) (run.options().warmUp * run.options().rate);
    int count = warmUp + Math.max(1, (int) (run.options().seconds * run.options().rate));
    try {
      round.measure(number, new SteadyWriter(count));
    } catch (IOException | RuntimeException e) {
      run.results().failed(PART, test(run.options().rate), name, e);
    }
  }

  private void oneProcess(int round, SteadyWriter writer) {
    Path folder = run.freshFolder("latency");
    Arrivals arrivals = new Arrivals(writer.begun.length);
    try (GolrizanHome home = GolrizanHome.embedded(folder);
        Follower _ = Follower.start(home.access(), arrivals)) {
      writer.write(home.engine(GolrizanHome.DEFAULT_BATCH), run.options().rate);
      report(round, ONE_PROCESS, writer, arrivals.await());
    } finally {
      Folders.delete(folder);
    }
  }

  private void twoProcesses(int round, SteadyWriter writer) throws IOException {
    Path folder = run.freshFolder("latency");
    Path file = folder.resolve("arrivals");
    MongoDatabase database = run.servers().newDatabase();
    try (GolrizanHome home = GolrizanHome.onMongo(database, MongoCommitLog.open(database));
        ChildJvm reader = ChildJvm.ofThisProgram(List.of("-Xmx512m"), List.of("reader", run.servers().mongoUri(),
            database.getName(), Integer.toString(writer.begun.length), file.toString()))) {
      reader.awaitLine(ReaderProcess.READING);
      writer.write(home.engine(GolrizanHome.DEFAULT_BATCH), run.options().rate);
      reader.awaitLine(ReaderProcess.DONE);
      report(round, TWO_PROCESSES, writer, Arrivals.read(file));
    } finally {
      database.drop();
      Files.deleteIfExists(file);
      Folders.delete(folder);
    }
  }

  private void report(int round, String name, SteadyWriter writer, long[] arrived) {
    if (round == 0) {
      return;
    }
    Histogram fromReturn = new Histogram(3);
    Histogram fromBegin = new Histogram(3);
    for (int i = (int) (run.options().warmUp * run.options().rate); i < arrived.length; i++) {
      // The handler may have the event before the writer is told.
      fromReturn.recordValue(Math.max(0, arrived[i] - writer.returned[i]));
      fromBegin.recordValue(Math.max(0, arrived[i] - writer.begun[i]));
    }
    String test = test(run.options().rate);
    run.results().addLatencies(PART, test, name, round, FROM_RETURN, fromReturn);
    run.results().addLatencies(PART, test, name, round, FROM_BEGIN, fromBegin);
  }
}
