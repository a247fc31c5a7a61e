package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.axonframework.eventhandling.DomainEventMessage;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read for sure counts as no snapshot, and stands in the way of none. */
class ASnapshotIsACacheTest {

  private static final String COLLECTION = "snapshots";
  private static final String STREAM = "prison-evin";

  @TempDir Path folder;

  private TestStores stores;
  private GolrizanEventStorageEngine engine;

  @BeforeEach
  void aSnapshot() {
    stores = TestStores.open(folder);
    engine = EventStores.engine(stores);
    engine.storeSnapshot(EventStores.opened("evin", 7));
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void itIsReadAsItWasStored() {
    assertThat(engine.readSnapshot(STREAM)).hasValueSatisfying(snapshot -> {
      assertThat(snapshot.getSequenceNumber()).isEqualTo(7);
      assertThat(snapshot.getPayload()).isEqualTo(EventStores.opened("evin", 7).getPayload());
    });
  }

  @Test
  void theOneOfTheHighestSequenceStays() {
    engine.storeSnapshot(EventStores.opened("evin", 6));
    assertThat(engine.readSnapshot(STREAM).map(DomainEventMessage::getSequenceNumber)).contains(7L);
    engine.storeSnapshot(EventStores.opened("evin", 8));
    assertThat(engine.readSnapshot(STREAM).map(DomainEventMessage::getSequenceNumber)).contains(8L);
  }

  @Test
  void whicheverBitTurnsItIsNoLongerUsed() {
    byte[] sound = document().body().toArray();
    for (int bit = 0; bit < sound.length * 8; bit++) {
      byte[] damaged = sound.clone();
      damaged[bit / 8] ^= (byte) (1 << (bit % 8));
      put(Bytes.of(damaged));
      assertThat(engine.readSnapshot(STREAM)).as("bit %d", bit).isEmpty();
    }
  }

  @Test
  void oneThatIsCutShortIsNotUsed() {
    byte[] sound = document().body().toArray();
    for (int length = 0; length < sound.length; length++) {
      put(Bytes.of(Arrays.copyOf(sound, length)));
      assertThat(engine.readSnapshot(STREAM)).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void aDamagedOneGivesWayToOneOfALowerSequence() {
    byte[] damaged = document().body().toArray();
    damaged[damaged.length - 1] ^= 1;
    put(Bytes.of(damaged));

    engine.storeSnapshot(EventStores.opened("evin", 3));

    assertThat(engine.readSnapshot(STREAM).map(DomainEventMessage::getSequenceNumber)).contains(3L);
  }

  @Test
  void oneBeyondTheEndOfItsStreamGivesWay() {
    engine.appendEvents(EventStores.opened("evin", 0), EventStores.opened("evin", 1));

    engine.storeSnapshot(EventStores.opened("evin", 1));

    assertThat(engine.readSnapshot(STREAM).map(DomainEventMessage::getSequenceNumber)).contains(1L);
  }

  @Test
  void oneOfAFormOfAnotherVersionGivesWay() {
    put(Bytes.of(new byte[] {99, 1, 2, 3}));
    assertThat(engine.readSnapshot(STREAM)).isEmpty();

    engine.storeSnapshot(EventStores.opened("evin", 3));

    assertThat(engine.readSnapshot(STREAM).map(DomainEventMessage::getSequenceNumber)).contains(3L);
  }

  private void put(Bytes body) {
    KeyedStore store = stores.keyedStore();
    assertThat(store.put(COLLECTION, STREAM, document().version(), body)).isEqualTo(PutOutcome.WRITTEN);
  }

  private KeyedDocument document() {
    return stores.keyedStore().find(COLLECTION, STREAM).orElseThrow();
  }
}
