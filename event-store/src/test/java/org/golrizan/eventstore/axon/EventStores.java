package org.golrizan.eventstore.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.eventstore.embedded.TestStores;

/** Event stores and events for tests. */
final class EventStores {

  private EventStores() {}

  static GolrizanEventStore eventStore(TestStores stores) {
    return GolrizanEventStore.builder().access(stores.access()).storageEngine(engine(stores)).build();
  }

  static GolrizanEventStorageEngine engine(TestStores stores) {
    return GolrizanEventStorageEngine.builder()
        .access(stores.access())
        .eventSerializer(CatalogueSerializer.golrizan())
        .snapshotSerializer(CatalogueSerializer.golrizan())
        .build();
  }

  static DomainEventMessage<PrisonEvent.Opened> opened(String code, long sequence) {
    PrisonId prison = new PrisonId(code);
    return new GenericDomainEventMessage<>(
        "prison", prison.stream(), sequence, new PrisonEvent.Opened(prison, "زندان", "Prison", Province.FARS));
  }
}
