package org.golrizan.benchmarks.stores;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.golrizan.events.EventCatalogue;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.axon.GolrizanEventStorageEngine;
import org.golrizan.eventstore.axon.GolrizanEventStore;
import org.golrizan.eventstore.axon.LogAccess;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.ClockGuard;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.LogObserver;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;
import org.golrizan.eventstore.mongo.MongoKeyedStore;
import org.golrizan.eventstore.personal.KeyFile;
import org.golrizan.eventstore.personal.KeyVault;
import org.golrizan.eventstore.personal.KeyVaultLimits;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.golrizan.eventstore.personal.SealedPayloads;

/** Golrizan's event store, wired as the product wires it. */
public final class GolrizanHome implements EngineStore {

  /** What {@code GolrizanEventStorageEngine} reads at once where nobody says otherwise. */
  public static final int DEFAULT_BATCH = 100;

  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  private final CommitLog log;
  private final KeyedStore keyedStore;
  private final HeadSignal signal = new HeadSignal();
  private final Sequencer sequencer;
  private final PayloadSeal seal;
  private final Runnable closing;

  private GolrizanHome(CommitLog log, KeyedStore keyedStore, ClockGuard clock, PayloadSeal seal, Runnable closing) {
    this.seal = seal;
    this.log = log;
    this.keyedStore = keyedStore;
    this.closing = closing;
    signal.advance(log.head().lastPosition());
    this.sequencer = new Sequencer(
        log, signal, SequencerLimits.DEFAULT, ProcessHandle.current().pid(), clock, LogObserver.NONE);
  }

  /** In a folder, whose files stay. */
  public static GolrizanHome embedded(Path folder) {
    EmbeddedStores stores = EmbeddedStores.open(folder);
    return new GolrizanHome(stores.commitLog(), stores.keyedStore(), ClockGuard.NONE, PayloadSeal.NONE, stores::close);
  }

  /** The same with personal values sealed, as the product has them, under keys in a vault beside. */
  public static GolrizanHome embeddedSealed(Path folder) {
    EmbeddedStores stores = EmbeddedStores.open(folder);
    EmbeddedVault place = EmbeddedVault.open(folder.resolve("keys"));
    KeyVault vault = KeyVault.open(place, KeyFile.readOrMake(folder.resolve("key")), place, KeyVaultLimits.usual());
    return new GolrizanHome(stores.commitLog(), stores.keyedStore(), ClockGuard.NONE,
        new SealedPayloads(vault, EventCatalogue.golrizan()), () -> {
          vault.close();
          place.close();
          stores.close();
        });
  }

  /** On a server; the database stays. */
  public static GolrizanHome onMongo(MongoDatabase database, CommitLog log) {
    return new GolrizanHome(log, new MongoKeyedStore(database, "keyed-"),
        ClockGuard.of(log, CLOCK_TOLERANCE), PayloadSeal.NONE, () -> {});
  }

  public LogAccess access() {
    return LogAccess.of(log, signal, keyedStore, sequencer).sealedBy(seal);
  }

  public CommitLog log() {
    return log;
  }

  public KeyedStore keyedStore() {
    return keyedStore;
  }

  public HeadSignal signal() {
    return signal;
  }

  public Sequencer sequencer() {
    return sequencer;
  }

  @Override
  public EventStorageEngine engine(int batchSize) {
    return engine(access(), batchSize);
  }

  static EventStorageEngine engine(LogAccess access, int batchSize) {
    return GolrizanEventStorageEngine.builder()
        .access(access)
        .eventSerializer(CatalogueSerializer.golrizan())
        .snapshotSerializer(CatalogueSerializer.golrizan())
        .batchSize(batchSize)
        .build();
  }

  /** An event store over an access, with Axon's streams. */
  public static GolrizanEventStore eventStore(LogAccess access) {
    return GolrizanEventStore.builder().access(access).storageEngine(engine(access, DEFAULT_BATCH)).build();
  }

  @Override
  public void close() {
    sequencer.close();
    closing.run();
  }
}
