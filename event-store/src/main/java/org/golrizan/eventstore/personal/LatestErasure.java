package org.golrizan.eventstore.personal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Looks now and then whether somebody was erased, by whichever process. One small read for all threads. */
final class LatestErasure {

  private final VaultDocuments documents;
  private final long interval;
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
  private final AtomicLong known;

  /** @param interval between two looks */
  LatestErasure(VaultDocuments documents, Duration interval) {
    this.documents = documents;
    this.interval = interval.toNanos();
    this.known = new AtomicLong(documents.erasures());
  }

  /** Whether there was one since the last look that told of one. At most one thread is told of each. */
  boolean isNew() {
    long last = lookedAt.get();
    long now = System.nanoTime();
    if (now - last < interval || !lookedAt.compareAndSet(last, now)) {
      return false;
    }
    long current = documents.erasures();
    return known.getAndSet(current) != current;
  }
}
