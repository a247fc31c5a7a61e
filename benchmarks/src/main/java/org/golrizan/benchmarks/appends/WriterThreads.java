package org.golrizan.benchmarks.appends;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** Writers that each append one commit after the other, as fast as they are let. */
final class WriterThreads {

  /** @param all those of the warm-up too */
  private record Counted(long commits, long all, Histogram latencies) {}

  private WriterThreads() {}

  /** @param appenders makes one for each writer */
  static AppendRound run(AppendTest test, Supplier<Appender> appenders) throws Exception {
    long begin = System.nanoTime() + test.warmUpNanos();
    long end = begin + test.nanos();
    List<Callable<Counted>> writers = new ArrayList<>();
    for (int i = 0; i < test.writers(); i++) {
      Appender appender = appenders.get();
      writers.add(() -> write(appender, begin, end));
    }
    Histogram latencies = AppendRound.histogram();
    long commits = 0;
    long all = 0;
    long cpuBefore = AppendRound.cpuNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(test.writers())) {
      for (Future<Counted> each : threads.invokeAll(writers)) {
        latencies.add(each.get().latencies());
        commits += each.get().commits();
        all += each.get().all();
      }
    }
    double cpuMicros = (AppendRound.cpuNanos() - cpuBefore) / 1e3 / Math.max(1, all);
    return new AppendRound(commits / test.seconds(), cpuMicros, latencies);
  }

  private static Counted write(Appender appender, long begin, long end) throws Exception {
    Histogram latencies = AppendRound.histogram();
    long commits = 0;
    long all = 0;
    long start = System.nanoTime();
    while (start < end) {
      appender.append();
      all++;
      long now = System.nanoTime();
      // What began before and ended after the warm-up counts, what ends too late does not: on balance nothing is lost.
      if (now >= begin && now < end) {
        latencies.recordValue(now - start);
        commits++;
      }
      start = now;
    }
    return new Counted(commits, all, latencies);
  }
}
