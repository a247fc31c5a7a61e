package org.golrizan.eventstore.axon;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.golrizan.eventstore.log.HeadSignal;
import org.jspecify.annotations.Nullable;

/** One reader's way along the log. Used by one thread at a time, except for {@link #close} and the callback. */
final class LogEventStream implements TrackingEventStream {

  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final LogAccess access;
  private final EventStorageEngine engine;
  private @Nullable TrackingToken lastToken;
  private @Nullable Stream<? extends TrackedEventMessage<?>> batch;
  private @Nullable Iterator<? extends TrackedEventMessage<?>> events;
  private @Nullable TrackedEventMessage<?> next;
  private HeadSignal.@Nullable Registration registration;
  private volatile boolean closed;

  LogEventStream(LogAccess access, EventStorageEngine engine, @Nullable TrackingToken after) {
    this.access = access;
    this.engine = engine;
    this.lastToken = after;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return Optional.ofNullable(fetched());
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    return awaited(Duration.of(timeout, unit.toChronoUnit())) != null;
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    TrackedEventMessage<?> event = null;
    while (event == null) {
      if (closed) {
        throw new IllegalStateException("The stream is closed");
      }
      event = awaited(LONGEST_WAIT);
    }
    next = null;
    lastToken = event.trackingToken();
    return event;
  }

  private @Nullable TrackedEventMessage<?> awaited(Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      long seen = Math.max(access.signal().lastPosition(), LogAccess.position(lastToken));
      TrackedEventMessage<?> event = fetched();
      long nanosLeft = deadline - System.nanoTime();
      if (event != null || closed || nanosLeft <= 0) {
        return event;
      }
      // Beyond what was seen, not beyond the last token: an upcaster may have dropped everything in between.
      access.signal().awaitBeyond(seen, Duration.ofNanos(nanosLeft));
    }
  }

  private @Nullable TrackedEventMessage<?> fetched() {
    if (next != null || closed) {
      return next;
    }
    if (events != null && events.hasNext()) {
      next = events.next();
      return next;
    }
    closeBatch();
    Stream<? extends TrackedEventMessage<?>> fresh = engine.readEvents(lastToken, false);
    Iterator<? extends TrackedEventMessage<?>> iterator = fresh.iterator();
    if (iterator.hasNext()) {
      batch = fresh;
      events = iterator;
      next = iterator.next();
    } else {
      fresh.close();
    }
    return next;
  }

  private void closeBatch() {
    if (batch != null) {
      batch.close();
    }
    batch = null;
    events = null;
  }

  @Override
  public boolean setOnAvailableCallback(Runnable callback) {
    if (registration != null) {
      registration.close();
    }
    registration = access.signal().onAdvance(callback);
    return true;
  }

  @Override
  public void close() {
    closed = true;
    if (registration != null) {
      registration.close();
    }
    access.signal().wakeAll();
  }
}
