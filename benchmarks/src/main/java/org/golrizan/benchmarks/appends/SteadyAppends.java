package org.golrizan.benchmarks.appends;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.golrizan.benchmarks.Options;

/** The rate of appends to a store that may hold something already. */
public final class SteadyAppends {

  private SteadyAppends() {}

  /** @return commits of one event a second by {@link Options#growthWriters} writers */
  public static double rate(EventStorageEngine engine, Options options) {
    try {
      return EngineContender.run(AppendTest.of(options, options.growthWriters, 1), engine).rate();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
