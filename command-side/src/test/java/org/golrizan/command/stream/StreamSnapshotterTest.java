package org.golrizan.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.golrizan.domain.donations.Fund;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.eventstore.axon.GolrizanEventStore;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;

@Timeout(120)
class StreamSnapshotterTest {

  private static final FundId ONE = new FundId(new UUID(2, 1));
  private static final FundId TWO = new FundId(new UUID(2, 2));
  private static final FundId THREE = new FundId(new UUID(2, 3));
  private static final Duration LONG = Duration.ofHours(1);

  @TempDir Path folder;

  private final BeanFactory shells = Kinds.shells();
  private final Class<?> fundShell = Kinds.shellOf(Fund.class);
  private final AtomicInteger writes = new AtomicInteger();
  private final CountDownLatch writing = new CountDownLatch(1);
  private FundStreams funds;
  private GolrizanEventStore eventStore;
  private List<DomainEventMessage<FundEvent>> one;
  private List<DomainEventMessage<FundEvent>> two;

  @BeforeEach
  void threeFunds() {
    funds = new FundStreams(folder);
    eventStore = funds.eventStore(FundStreams.RULES);
    one = funds.store(eventStore, ONE, 5);
    two = funds.store(eventStore, TWO, 3);
    funds.store(eventStore, THREE, 2);
  }

  @AfterEach
  void close() {
    funds.close();
  }

  @Test
  void itTakesWhatIsStoredUpToTheLastEvent() {
    StreamSnapshotter snapshotter = started(eventStore, FundStreams.serializer(), 10, LONG);

    snapshotter.scheduleSnapshot(fundShell, ONE.stream());

    DomainEventMessage<?> snapshot = awaitSnapshot(ONE);
    assertThat(snapshot.getPayload()).isEqualTo(new StreamSnapshot("fund", ONE.stream(), FundStreams.fold(one)));
    assertThat(snapshot.getSequenceNumber()).isEqualTo(5);
    assertThat(snapshot.getIdentifier()).isEqualTo(one.getLast().getIdentifier());
    snapshotter.stop();
  }

  @Test
  void itGoesOnFromTheSnapshotBefore() {
    eventStore.storeSnapshot(FundStreams.snapshot(one.subList(0, 3)));
    StreamSnapshotter snapshotter = started(eventStore, FundStreams.serializer(), 10, LONG);

    snapshotter.scheduleSnapshot(fundShell, ONE.stream());

    FundStreams.await(() -> snapshot(ONE).filter(snapshot -> snapshot.getSequenceNumber() == 5));
    assertThat(snapshot(ONE).orElseThrow().getPayload())
        .isEqualTo(new StreamSnapshot("fund", ONE.stream(), FundStreams.fold(one)));
    snapshotter.stop();
  }

  @Test
  void aFailureIsNobodyElsesAndTheStreamIsLeftAloneForAWhile() {
    GolrizanEventStore failing = writingTo(stream -> {
      if (stream.equals(ONE.stream())) {
        throw new KeyedStoreException("The disk is full", new IllegalStateException());
      }
    });
    StreamSnapshotter snapshotter = started(failing, FundStreams.serializer(), 10, LONG);

    snapshotter.scheduleSnapshot(fundShell, ONE.stream());
    FundStreams.await(() -> Optional.of(writes.get()).filter(count -> count == 1));
    snapshotter.scheduleSnapshot(fundShell, TWO.stream());
    awaitSnapshot(TWO);
    snapshotter.scheduleSnapshot(fundShell, ONE.stream());
    snapshotter.scheduleSnapshot(fundShell, THREE.stream());
    awaitSnapshot(THREE);

    assertThat(writes).hasValue(3);
    assertThat(snapshot(ONE)).isEmpty();
    snapshotter.stop();
  }

  @Test
  void itIsTriedAgainWhenTheWhileIsOver() {
    GolrizanEventStore failingOnce = writingTo(_ -> {
      if (writes.get() == 1) {
        throw new KeyedStoreException("The disk is full", new IllegalStateException());
      }
    });
    StreamSnapshotter snapshotter = started(failingOnce, FundStreams.serializer(), 10, Duration.ZERO);

    FundStreams.await(() -> {
      snapshotter.scheduleSnapshot(fundShell, ONE.stream());
      return snapshot(ONE);
    });
    snapshotter.stop();
  }

  @Test
  void moreThanMayWaitArePassedOverUntilTheyAskAgain() throws InterruptedException {
    CountDownLatch released = new CountDownLatch(1);
    GolrizanEventStore slow = writingTo(_ -> awaitLatch(released));
    StreamSnapshotter snapshotter = started(slow, FundStreams.serializer(), 1, LONG);
    snapshotter.scheduleSnapshot(fundShell, ONE.stream());
    writing.await();

    snapshotter.scheduleSnapshot(fundShell, TWO.stream());
    snapshotter.scheduleSnapshot(fundShell, TWO.stream());
    snapshotter.scheduleSnapshot(fundShell, THREE.stream());
    released.countDown();

    awaitSnapshot(ONE);
    assertThat(awaitSnapshot(TWO).getPayload())
        .isEqualTo(new StreamSnapshot("fund", TWO.stream(), FundStreams.fold(two)));
    assertThat(snapshot(THREE)).isEmpty();
    snapshotter.scheduleSnapshot(fundShell, THREE.stream());
    awaitSnapshot(THREE);
    snapshotter.stop();
    assertThat(writes).hasValue(3);
  }

  @Test
  void theEndWaitsForTheOneInHandAndDropsThoseThatWait() throws InterruptedException {
    CountDownLatch released = new CountDownLatch(1);
    GolrizanEventStore slow = writingTo(_ -> awaitLatch(released));
    StreamSnapshotter snapshotter = started(slow, FundStreams.serializer(), 10, LONG);
    snapshotter.scheduleSnapshot(fundShell, ONE.stream());
    writing.await();
    snapshotter.scheduleSnapshot(fundShell, TWO.stream());

    Thread ending = Thread.ofPlatform().start(snapshotter::stop);
    FundStreams.await(() -> Optional.of(snapshotter).filter(it -> !it.isRunning()));
    snapshotter.scheduleSnapshot(fundShell, THREE.stream());
    released.countDown();
    ending.join();

    assertThat(snapshot(ONE)).isPresent();
    assertThat(snapshot(TWO)).isEmpty();
    assertThat(snapshot(THREE)).isEmpty();
  }

  @Test
  void aStateThatDoesNotReadBackAsItWasIsNotStored() throws InterruptedException {
    CountDownLatch read = new CountDownLatch(1);
    Serializer forgetful = (Serializer) Proxy.newProxyInstance(
        Serializer.class.getClassLoader(), new Class<?>[] {Serializer.class}, (_, method, arguments) -> {
          if (!method.getName().equals("deserialize")) {
            return method.invoke(FundStreams.serializer(), arguments);
          }
          read.countDown();
          return new StreamSnapshot("fund", ONE.stream(), new Fund.NotOpened());
        });
    StreamSnapshotter snapshotter = started(eventStore, forgetful, 10, LONG);

    snapshotter.scheduleSnapshot(fundShell, ONE.stream());
    read.await();
    snapshotter.stop();

    assertThat(snapshot(ONE)).isEmpty();
  }

  private StreamSnapshotter started(GolrizanEventStore from, Serializer serializer, int queueCapacity, Duration retryAfter) {
    StreamSnapshotter snapshotter =
        new StreamSnapshotter(from, serializer, shells, new SnapshotProperties(2, 0, queueCapacity, retryAfter));
    snapshotter.start();
    return snapshotter;
  }

  /** An event store that does this before it writes a snapshot. */
  private GolrizanEventStore writingTo(Consumer<String> before) {
    return funds.eventStore(FundStreams.RULES, FundStreams.serializer(), FundStreams.POLICY, keyedStore ->
        (KeyedStore) Proxy.newProxyInstance(KeyedStore.class.getClassLoader(), new Class<?>[] {KeyedStore.class},
            (_, method, arguments) -> {
              if (method.getName().equals("put")) {
                writes.incrementAndGet();
                writing.countDown();
                before.accept((String) arguments[1]);
              }
              return method.invoke(keyedStore, arguments);
            }));
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private DomainEventMessage<?> awaitSnapshot(FundId fund) {
    return FundStreams.await(() -> snapshot(fund));
  }

  private Optional<DomainEventMessage<?>> snapshot(FundId fund) {
    DomainEventMessage<?> first = eventStore.readEvents(fund.stream()).next();
    return Optional.<DomainEventMessage<?>>of(first).filter(message -> message.getPayload() instanceof StreamSnapshot);
  }
}
