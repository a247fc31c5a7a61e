package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.axon.EventStores.opened;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.golrizan.eventstore.embedded.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AStreamCallsBackWhenEventsArriveTest {

  @TempDir Path folder;
  private TestStores stores;
  private GolrizanEventStore eventStore;

  @BeforeEach
  void open() {
    stores = TestStores.open(folder);
    eventStore = EventStores.eventStore(stores);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void theCallbackComesAtACommitAndTheEventIsThere() throws Exception {
    Semaphore called = new Semaphore(0);
    try (TrackingEventStream stream = eventStore.openStream(null)) {
      assertThat(stream.setOnAvailableCallback(called::release)).isTrue();
      assertThat(stream.hasNextAvailable()).isFalse();

      eventStore.publish(opened("aa", 0));

      assertThat(called.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
      assertThat(stream.peek()).isPresent();
      assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
      assertThat(stream.peek()).isEmpty();
    }
    eventStore.publish(opened("bb", 0));
    assertThat(called.tryAcquire()).as("not after the stream was closed").isFalse();
  }

  @Test
  void aWaitingReaderWakesAtACommit() throws Exception {
    AtomicReference<TrackedEventMessage<?>> read = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    try (TrackingEventStream stream = eventStore.openStream(eventStore.createTailToken())) {
      Thread.ofVirtual().start(() -> {
        try {
          read.set(stream.nextAvailable());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        done.countDown();
      });
      eventStore.publish(opened("aa", 0));

      assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(read.get().getPayload()).isEqualTo(opened("aa", 0).getPayload());
    }
  }

  @Test
  void aReaderThatWaitsAtAClosedStreamEnds() throws Exception {
    TrackingEventStream stream = eventStore.openStream(null);
    AtomicReference<Throwable> ended = new AtomicReference<>();
    Thread reader = Thread.ofVirtual().start(() -> {
      try {
        stream.nextAvailable();
      } catch (InterruptedException | RuntimeException e) {
        ended.set(e);
      }
    });
    while (reader.getState() != Thread.State.WAITING && reader.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    stream.close();
    reader.join();

    assertThat(ended.get()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aStreamContinuesAfterItsTokenAlsoWithinACommit() throws Exception {
    eventStore.publish(opened("aa", 0), opened("aa", 1), opened("aa", 2));

    try (TrackingEventStream stream = eventStore.openStream(new GlobalSequenceTrackingToken(2))) {
      assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
      assertThat(stream.hasNextAvailable()).isFalse();
    }
  }

  @Test
  void aTokenOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> eventStore.openStream(new ConfigToken(
        Map.of())).hasNextAvailable()).isInstanceOf(IllegalArgumentException.class);
  }
}
