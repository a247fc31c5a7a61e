package org.golrizan.benchmarks.appends;

import org.golrizan.benchmarks.Options;

/**
 * One condition under which all contenders append.
 *
 * @param events events a commit
 */
record AppendTest(int writers, int events, double warmUp, double seconds) {

  static AppendTest of(Options options, int writers, int events) {
    return new AppendTest(writers, events, options.warmUp, options.seconds);
  }

  static String title(int writers, int events) {
    return writers + " writers · " + events + (events == 1 ? " event" : " events");
  }

  String title() {
    return title(writers, events);
  }

  long warmUpNanos() {
    return (long) (warmUp * 1e9);
  }

  long nanos() {
    return (long) (seconds * 1e9);
  }
}
