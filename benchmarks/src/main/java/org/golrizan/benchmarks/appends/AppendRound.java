package org.golrizan.benchmarks.appends;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.HdrHistogram.Histogram;

/**
 * What one round found.
 *
 * @param rate      commits a second
 * @param cpuMicros processor time of this process for each commit, warm-up included; a server's own is not in it
 * @param latencies of each commit, in nanoseconds
 */
record AppendRound(double rate, double cpuMicros, Histogram latencies) {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static Histogram histogram() {
    return new Histogram(3);
  }

  /** Processor time of this process so far, in nanoseconds. */
  static long cpuNanos() {
    return SYSTEM.getProcessCpuTime();
  }
}
