package org.golrizan.command.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.golrizan.domain.donations.Fund;
import org.golrizan.domain.donations.FundDecider;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.axon.GolrizanEventStorageEngine;
import org.golrizan.eventstore.axon.GolrizanEventStore;
import org.golrizan.eventstore.axon.LogAccess;
import org.golrizan.eventstore.axon.NamedType;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;
import tools.jackson.databind.json.JsonMapper;

/** Funds in an embedded store, read by event stores of any version. */
final class FundStreams implements AutoCloseable {

  static final SnapshotProperties POLICY = new SnapshotProperties(2, 0, 10, Duration.ofMinutes(1));
  static final String RULES = "these-rules";

  private static final String NAME = "stream-snapshot";

  private final EmbeddedStores stores;
  private final HeadSignal signal = new HeadSignal();
  private final Sequencer sequencer;

  FundStreams(Path folder) {
    stores = EmbeddedStores.open(folder);
    sequencer = new Sequencer(stores.commitLog(), signal, SequencerLimits.DEFAULT, 0);
  }

  static Serializer serializer(String rules, JsonMapper mapper) {
    return CatalogueSerializer.builder(EventCatalogue.golrizan())
        .type(new NamedType(NAME, rules, StreamSnapshot.class, mapper)).build();
  }

  static Serializer serializer() {
    return serializer(RULES, StreamSnapshotJson.mapper(Kinds.states()));
  }

  GolrizanEventStore eventStore(String rules) {
    return eventStore(rules, serializer(rules, StreamSnapshotJson.mapper(Kinds.states())), POLICY, UnaryOperator.identity());
  }

  GolrizanEventStore eventStore(
      String rules, Serializer snapshotSerializer, SnapshotProperties policy, UnaryOperator<KeyedStore> keyedStore) {
    LogAccess access = LogAccess.of(stores.commitLog(), signal, keyedStore.apply(stores.keyedStore()), sequencer);
    return GolrizanEventStore.builder().access(access).storageEngine(GolrizanEventStorageEngine.builder()
        .access(access)
        .eventSerializer(CatalogueSerializer.golrizan())
        .snapshotSerializer(snapshotSerializer)
        .snapshotFilter(new CurrentSnapshots(new SimpleSerializedType(NAME, rules), stores.commitLog(), policy))
        .build()).build();
  }

  KeyedStore keyedStore() {
    return stores.keyedStore();
  }

  /** Opens a fund and credits it, an event each. */
  List<DomainEventMessage<FundEvent>> store(GolrizanEventStore eventStore, FundId fund, int credits) {
    List<DomainEventMessage<FundEvent>> stored = new ArrayList<>();
    stored.add(message(fund, 0, new FundEvent.Opened(fund, FundKind.GENERAL, "صندوق", "Fund", Province.FARS)));
    for (int number = 1; number <= credits; number++) {
      stored.add(message(fund, number, new FundEvent.Credited(
          fund, new DonationId(new UUID(1, number)), Rial.of(number), LocalDate.of(2026, 3, 21))));
    }
    eventStore.publish(stored);
    return stored;
  }

  private static DomainEventMessage<FundEvent> message(FundId fund, long sequence, FundEvent event) {
    return new GenericDomainEventMessage<>("fund", fund.stream(), sequence, event);
  }

  static Fund fold(List<? extends DomainEventMessage<FundEvent>> events) {
    return new FundDecider().fold(events.stream().map(DomainEventMessage::getPayload).toList());
  }

  /** The snapshot that stands for the events up to the last of these. */
  static DomainEventMessage<StreamSnapshot> snapshot(List<? extends DomainEventMessage<FundEvent>> events) {
    DomainEventMessage<FundEvent> last = events.getLast();
    return snapshot(last.getAggregateIdentifier(), last.getSequenceNumber(), last.getIdentifier(), fold(events));
  }

  static DomainEventMessage<StreamSnapshot> snapshot(String stream, long sequence, String eventId, Object state) {
    return new GenericDomainEventMessage<>("fund", stream, sequence, new StreamSnapshot("fund", stream, state),
        MetaData.emptyInstance(), eventId, GenericDomainEventMessage.clock.instant());
  }

  static <T> T await(Supplier<Optional<T>> condition) {
    long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    Optional<T> found = condition.get();
    while (found.isEmpty() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
      found = condition.get();
    }
    return found.orElseThrow(() -> new AssertionError("It did not come within a minute"));
  }

  @Override
  public void close() {
    sequencer.close();
    stores.close();
  }
}
