package org.golrizan.benchmarks.reads;

import java.util.Iterator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Reads from the tail to the head, again and again while there is time; stops where the time ends. */
final class LogReading {

  private static final int EVENTS_BETWEEN_LOOKS = 64;

  private final EventStorageEngine engine;
  private final boolean deserialised;

  /** Something the JIT compiler cannot leave out. */
  private long seen;

  LogReading(EventStorageEngine engine, boolean deserialised) {
    this.engine = engine;
    this.deserialised = deserialised;
  }

  /** @return events a second */
  double rate(double seconds) {
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    long events = 0;
    while (System.nanoTime() < end) {
      events += readUntil(end);
    }
    return events * 1e9 / (System.nanoTime() - start);
  }

  @SuppressWarnings("NullAway") // To Axon, no token is the tail.
  private long readUntil(long end) {
    long events = 0;
    try (Stream<? extends TrackedEventMessage<?>> stream = engine.readEvents(null, false)) {
      Iterator<? extends TrackedEventMessage<?>> iterator = stream.iterator();
      while (iterator.hasNext()) {
        TrackedEventMessage<?> event = iterator.next();
        seen += event.getIdentifier().hashCode();
        if (deserialised) {
          seen += event.getPayload().hashCode() + event.getMetaData().size();
        }
        events++;
        if (events % EVENTS_BETWEEN_LOOKS == 0 && System.nanoTime() >= end) {
          return events;
        }
      }
    }
    if (events == 0) {
      throw new IllegalStateException("The log is empty");
    }
    return events;
  }

  /** Only so that what was read is used. */
  long seen() {
    return seen;
  }
}
