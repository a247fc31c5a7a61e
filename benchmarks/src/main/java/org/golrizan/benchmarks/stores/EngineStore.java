package org.golrizan.benchmarks.stores;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A fresh store behind Axon's storage engine; nothing of it is left after closing. */
public interface EngineStore extends AutoCloseable {

  /** @param batchSize how many events a read fetches at once */
  EventStorageEngine engine(int batchSize);

  @Override
  void close();
}
