package org.golrizan.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.axon.GolrizanEventStorageEngine;
import org.golrizan.eventstore.axon.GolrizanEventStore;
import org.golrizan.eventstore.axon.KeyedTokenStore;
import org.golrizan.eventstore.axon.LogAccess;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;
import org.golrizan.eventstore.mongo.MongoKeyedStore;
import org.golrizan.query.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sets of processors over one log and one database stand for two processes: one folds, both know how far. */
class SeveralProcessesFollowTheSameViewsTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final ViewProperties PROPERTIES = new ViewProperties(200, 2, Duration.ofSeconds(2), Duration.ofMillis(20));

  private final EmbeddedStores stores;
  private final HeadSignal signal = new HeadSignal();
  private final Sequencer sequencer;
  private final GolrizanEventStorageEngine engine;
  private final GolrizanEventStore events;
  private final TestDatabase database = new TestDatabase();
  private final OneProcess first;
  private final OneProcess second;

  SeveralProcessesFollowTheSameViewsTest(@TempDir Path folder) {
    stores = EmbeddedStores.open(folder);
    sequencer = new Sequencer(stores.commitLog(), signal, SequencerLimits.DEFAULT, 0);
    LogAccess access = LogAccess.of(stores.commitLog(), signal, stores.keyedStore(), sequencer);
    engine = GolrizanEventStorageEngine.builder()
        .access(access)
        .eventSerializer(CatalogueSerializer.golrizan())
        .snapshotSerializer(CatalogueSerializer.golrizan())
        .build();
    events = GolrizanEventStore.builder().access(access).storageEngine(engine).build();
    first = new OneProcess("first");
    second = new OneProcess("second");
  }

  @BeforeEach
  void bothRun() throws InterruptedException {
    first.start();
    // It has the view before the other one asks.
    assertThat(first.positions.await("prisons-seen", record(opened("p-0")), LONG)).isTrue();
    second.start();
  }

  @AfterEach
  void stop() {
    second.stop();
    first.stop();
    sequencer.close();
    stores.close();
    database.close();
  }

  @Test
  void theOneThatFoldsNothingKnowsHowFarTheViewIs() throws InterruptedException {
    long position = record(opened("p-1"));

    assertThat(second.positions.await("prisons-seen", position, LONG)).isTrue();
    assertThat(second.view.folded).isEmpty();
    assertThat(second.view.told.poll(20, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void eventsThatTheViewDoesNotFoldCountAsSoonAsTheyAreThere() throws InterruptedException {
    record(opened("p-1"));
    long position = record(new FundEvent.Opened(
        new FundId(UUID.randomUUID()), FundKind.GENERAL, "صندوق", "Fund", Province.TEHRAN));

    assertThat(second.positions.await("prisons-seen", position, LONG)).isTrue();
  }

  @Test
  void aViewIsTakenOverFromAProcessThatStops() throws InterruptedException {
    first.stop();

    long position = record(opened("p-1"));

    assertThat(second.positions.await("prisons-seen", position, LONG)).isTrue();
    assertThat(second.view.folded).contains(position);
  }

  private static DomainEvent opened(String code) {
    return new PrisonEvent.Opened(new PrisonId(code), "زندان", "Prison", Province.TEHRAN);
  }

  private long record(DomainEvent event) {
    DefaultUnitOfWork.startAndGet(null).execute(() -> events.publish(
        new GenericDomainEventMessage<>("test", event.stream().stream(), 0, event, MetaData.from(Map.of("actor", "officer-1")))));
    return events.createHeadToken().position().orElseThrow();
  }

  private final class OneProcess {

    private final Seen view = new Seen();
    private final ViewPositions positions = new ViewPositions();
    private final ViewProcessors processors;
    private final FollowedViews followed;

    OneProcess(String owner) {
      KeyedTokenStore tokens =
          new KeyedTokenStore(new MongoKeyedStore(database.database(), "view-"), owner, PROPERTIES.claim());
      this.processors = new ViewProcessors(List.of(view), events, tokens, positions, PROPERTIES);
      this.followed = new FollowedViews(processors, tokens, engine, positions, PROPERTIES);
    }

    void start() {
      processors.start();
      followed.start();
    }

    void stop() {
      followed.stop();
      if (processors.isRunning()) {
        processors.stop();
      }
    }
  }

  /** Folds prisons by remembering their positions. */
  private static final class Seen implements Projection {

    private final LinkedBlockingQueue<Long> folded = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Long> told = new LinkedBlockingQueue<>();

    @Override
    public String name() {
      return "prisons-seen";
    }

    @Override
    public boolean folds(Class<?> eventType) {
      return PrisonEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public void apply(List<Recorded> batch) {
      batch.forEach(recorded -> folded.add(recorded.position()));
    }

    @Override
    public void foldedElsewhere(long position) {
      told.add(position);
    }
  }
}
