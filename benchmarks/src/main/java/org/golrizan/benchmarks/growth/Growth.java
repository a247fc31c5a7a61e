package org.golrizan.benchmarks.growth;

import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.golrizan.benchmarks.Filling;
import org.golrizan.benchmarks.Part;
import org.golrizan.benchmarks.Run;
import org.golrizan.benchmarks.appends.SteadyAppends;
import org.golrizan.benchmarks.stores.Folders;
import org.golrizan.benchmarks.stores.GolrizanHome;
import org.golrizan.eventstore.mongo.MongoCommitLog;

/** One log that grows from step to step; at each step it is closed, opened, looked at and appended to. */
public final class Growth {

  public static final String EMBEDDED = "Golrizan embedded";
  public static final String MONGO = "Golrizan on MongoDB's protocol";
  public static final String RATE = "commits/s";
  public static final String HEAP = "heap after GC MB";
  public static final String BYTES = "bytes/event";
  public static final String OPEN = "open ms";

  private static final String PART = Part.GROWTH.title();
  private static final int COLLECTIONS = 3;

  private final Run run;

  public Growth(Run run) {
    this.run = run;
  }

  /** The name of a step among the figures. */
  public static String test(long events) {
    return String.format(Locale.ROOT, "%,d events", events);
  }

  public void measure() {
    if (run.options().wants(EMBEDDED)) {
      Path folder = run.freshFolder("growth");
      try {
        grow(EMBEDDED, run.options().growth, () -> GolrizanHome.embedded(folder), () -> OptionalLong.of(Folders.size(folder)));
      } catch (RuntimeException e) {
        run.results().failed(PART, "", EMBEDDED, e);
      } finally {
        Folders.delete(folder);
      }
    }
    if (run.options().wants(MONGO)) {
      MongoDatabase database = run.servers().newDatabase();
      try {
        grow(MONGO, run.options().mongoGrowth,
            () -> GolrizanHome.onMongo(database, MongoCommitLog.open(database)), OptionalLong::empty);
      } catch (RuntimeException e) {
        run.results().failed(PART, "", MONGO, e);
      } finally {
        database.drop();
      }
    }
  }

  private void grow(String name, List<Long> steps, Supplier<GolrizanHome> opening, Supplier<OptionalLong> size) {
    for (long step : steps.stream().sorted().toList()) {
      try (GolrizanHome home = opening.get()) {
        System.err.println("  filling " + name + " up to " + test(step));
        Filling.commits(home.sequencer(), Math.max(0, step - home.log().head().lastPosition()));
      }
      for (int round = 1; round <= run.options().rounds; round++) {
        round(name, step, round, opening, size);
      }
    }
  }

  private void round(String name, long step, int round, Supplier<GolrizanHome> opening, Supplier<OptionalLong> size) {
    long before = System.nanoTime();
    try (GolrizanHome home = opening.get()) {
      double open = (System.nanoTime() - before) / 1e6;
      run.results().add(PART, test(step), name, round, OPEN, open);
      run.results().add(PART, test(step), name, round, RATE,
          SteadyAppends.rate(home.engine(GolrizanHome.DEFAULT_BATCH), run.options()));
      long events = home.log().head().lastPosition();
      run.results().add(PART, test(step), name, round, HEAP, heapMegabytes());
      OptionalLong bytes = size.get();
      if (bytes.isPresent()) {
        run.results().add(PART, test(step), name, round, BYTES, (double) bytes.getAsLong() / events);
      }
    }
  }

  private static double heapMegabytes() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0 / 1024.0;
  }
}
