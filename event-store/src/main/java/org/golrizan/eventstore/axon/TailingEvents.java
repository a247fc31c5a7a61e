package org.golrizan.eventstore.axon;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The events after a token, which waits for more at the end of the log. */
final class TailingEvents extends Spliterators.AbstractSpliterator<TrackedEventData<?>> implements AutoCloseable {

  private final LogAccess access;
  private final int batchSize;
  private final Duration longestWait;
  private Iterator<StoredEventData> batch = List.<StoredEventData>of().iterator();
  private @Nullable TrackingToken lastToken;
  private volatile boolean closed;

  TailingEvents(LogAccess access, @Nullable TrackingToken after, int batchSize, Duration longestWait) {
    super(Long.MAX_VALUE, Spliterator.NONNULL | Spliterator.ORDERED | Spliterator.DISTINCT);
    this.access = access;
    this.lastToken = after;
    this.batchSize = batchSize;
    this.longestWait = longestWait;
  }

  @Override
  public boolean tryAdvance(Consumer<? super TrackedEventData<?>> action) {
    if (!batch.hasNext() && !fetch() && !(waited() && fetch())) {
      return false;
    }
    StoredEventData next = batch.next();
    lastToken = next.trackingToken();
    action.accept(next);
    return true;
  }

  private boolean fetch() {
    if (closed) {
      return false;
    }
    batch = access.eventsAfter(lastToken, batchSize).iterator();
    return batch.hasNext();
  }

  private boolean waited() {
    try {
      return !closed && access.signal().awaitBeyond(LogAccess.position(lastToken), longestWait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    closed = true;
    access.signal().wakeAll();
  }
}
