package org.golrizan.benchmarks.appends;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.golrizan.benchmarks.CatalogueMessages;
import org.golrizan.benchmarks.stores.EngineStore;
import org.golrizan.benchmarks.stores.GolrizanHome;

/** Any engine of Axon's: messages in, serialising included. */
record EngineContender(String name, Supplier<? extends EngineStore> fresh) implements AppendContender {

  @Override
  public AppendRound round(AppendTest test) throws Exception {
    try (EngineStore store = fresh.get()) {
      return run(test, store.engine(GolrizanHome.DEFAULT_BATCH));
    }
  }

  static AppendRound run(AppendTest test, EventStorageEngine engine) throws Exception {
    return WriterThreads.run(test, () -> {
      CatalogueMessages messages = new CatalogueMessages();
      return () -> {
        List<DomainEventMessage<?>> commit = messages.commit(test.events());
        engine.appendEvents(commit);
      };
    });
  }
}
