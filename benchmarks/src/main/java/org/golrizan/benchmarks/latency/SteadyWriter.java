package org.golrizan.benchmarks.latency;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.golrizan.benchmarks.CatalogueMessages;

/** Appends one event after the other at a steady rate and notes when each append began and returned. */
final class SteadyWriter {

  final long[] begun;
  final long[] returned;

  SteadyWriter(int count) {
    this.begun = new long[count];
    this.returned = new long[count];
  }

  void write(EventStorageEngine engine, int perSecond) {
    CatalogueMessages messages = new CatalogueMessages();
    long start = System.nanoTime();
    for (int i = 0; i < begun.length; i++) {
      long due = start + i * 1_000_000_000L / perSecond;
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      begun[i] = Arrivals.now();
      engine.appendEvents(List.of(messages.numbered(i)));
      returned[i] = Arrivals.now();
    }
  }
}
