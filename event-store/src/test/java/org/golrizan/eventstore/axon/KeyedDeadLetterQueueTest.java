package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.axon.DeadLetters.event;
import static org.golrizan.eventstore.axon.DeadLetters.failed;
import static org.golrizan.eventstore.axon.DeadLetters.position;
import static org.golrizan.eventstore.axon.DeadLetters.positions;
import static org.golrizan.eventstore.axon.DeadLetters.queue;
import static org.golrizan.eventstore.axon.DeadLetters.waiting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.WrongDeadLetterTypeException;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.keyed.FaultyKeyedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Axon's contract does not ask. */
class KeyedDeadLetterQueueTest {

  private static final String EVIN = "prison-evin";
  private static final Duration TIMEOUT = DeadLetterLimits.DEFAULT.claimTimeout();

  @TempDir Path folder;
  private TestStores stores;
  private FaultyKeyedStore store;
  private KeyedDeadLetterQueue queue;

  @BeforeEach
  void open() {
    stores = TestStores.open(folder);
    store = FaultyKeyedStore.sound(stores.keyedStore());
    queue = queue(store);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private void enqueue(long... sequences) {
    for (long sequence : sequences) {
      queue.enqueue(EVIN, failed(event("evin", sequence)));
    }
  }

  @Test
  void anEventThatIsDeliveredAgainIsNotAddedTwice() {
    EventMessage<?> first = event("evin", 0);
    EventMessage<?> second = event("evin", 1);
    queue.enqueue(EVIN, failed(first));
    queue.enqueueIfPresent(EVIN, () -> waiting(second));

    assertThat(queue.enqueueIfPresent(EVIN, () -> waiting(first))).as("it is there").isTrue();
    queue.enqueue(EVIN, failed(second));

    assertThat(positions(queue, EVIN)).containsExactly(100L, 101L);
  }

  @Test
  void groupsAndSequencesWhoseNamesRunTogetherShareNothing() {
    KeyedDeadLetterQueue outer = queue(store, "a", DeadLetterLimits.DEFAULT);
    KeyedDeadLetterQueue inner = queue(store, "a/b", DeadLetterLimits.DEFAULT);
    outer.enqueue("b/c", failed(event("evin", 0)));
    inner.enqueue("c", failed(event("evin", 1)));

    assertThat(positions(outer, "b/c")).containsExactly(100L);
    assertThat(positions(inner, "c")).containsExactly(101L);
    assertThat(outer.amountOfSequences()).isEqualTo(1);
    outer.clear();
    assertThat(outer.size()).isZero();
    assertThat(inner.size()).isEqualTo(1);
  }

  @Test
  void whoeverReadASequenceBeforeItWasEmptiedAndBegunAnewChangesNothingInTheNewOne() {
    LetterSequences sequences = new LetterSequences(store, DeadLetters.GROUP);
    enqueue(0);
    LetterSequences.Found old = sequences.named(EVIN).orElseThrow();
    queue.evict(queue.deadLetterSequence(EVIN).iterator().next());
    enqueue(1);

    assertThat(sequences.named(EVIN).orElseThrow().document().version()).isEqualTo(old.document().version());
    assertThat(sequences.delete(old)).isFalse();
    assertThat(sequences.replace(old, LetterSequenceCodec.encode(old.sequence()))).isFalse();
    assertThat(positions(queue, EVIN)).containsExactly(101L);
  }

  @Test
  void alsoALetterInTheMiddleMayGo() {
    enqueue(0, 1, 2);

    List<EventMessage<?>> left = new ArrayList<>();
    queue.deadLetterSequence(EVIN).forEach(letter -> {
      if (position(letter) == 101) {
        queue.evict(letter);
      }
    });
    queue.deadLetterSequence(EVIN).forEach(letter -> left.add(letter.message()));

    assertThat(left).extracting(message -> ((Long) position(waiting(message)))).containsExactly(100L, 102L);
  }

  @Test
  void aLetterThatWasNotReadFromAQueueIsNeitherEvictedNorRequeued() {
    enqueue(0);

    assertThatThrownBy(() -> queue.evict(failed(event("evin", 0)))).isInstanceOf(WrongDeadLetterTypeException.class);
    assertThatThrownBy(() -> queue.requeue(failed(event("evin", 0)), letter -> letter))
        .isInstanceOf(WrongDeadLetterTypeException.class);
    assertThat(queue.size()).isEqualTo(1);
  }

  @Test
  void aFullQueueNamesTheLimitThatWasReachedAndStoresNothing() {
    KeyedDeadLetterQueue small = queue(store, new DeadLetterLimits(1, 2, 1_000_000, TIMEOUT));
    small.enqueue(EVIN, failed(event("evin", 0)));

    assertThatThrownBy(() -> small.enqueue("prison-rajaei", failed(event("rajaei", 0))))
        .isInstanceOf(DeadLetterQueueOverflowException.class)
        .hasMessageContaining("golrizan.event-store.dead-letters.max-sequences").hasMessageContaining("prison-rajaei");
    small.enqueue(EVIN, failed(event("evin", 1)));
    assertThatThrownBy(() -> small.enqueueIfPresent(EVIN, () -> waiting(event("evin", 2))))
        .isInstanceOf(DeadLetterQueueOverflowException.class)
        .hasMessageContaining("golrizan.event-store.dead-letters.max-sequence-size").hasMessageContaining(EVIN);

    assertThat(positions(small, EVIN)).containsExactly(100L, 101L);
    assertThat(small.size()).isEqualTo(2);
  }

  @Test
  void aSequenceIsBoundedInBytesToo() {
    enqueue(0);
    int one = new LetterSequences(store, DeadLetters.GROUP).named(EVIN).orElseThrow().document().body().length();
    KeyedDeadLetterQueue small = queue(store, new DeadLetterLimits(10, 10, one + 10, TIMEOUT));

    assertThat(small.isFull(EVIN)).isFalse();
    assertThatThrownBy(() -> small.enqueue(EVIN, failed(event("evin", 1))))
        .isInstanceOf(DeadLetterQueueOverflowException.class)
        .hasMessageContaining("golrizan.event-store.dead-letters.max-sequence-bytes allows " + (one + 10));
    assertThat(positions(small, EVIN)).containsExactly(100L);
    assertThat(queue(store, new DeadLetterLimits(10, 10, one, TIMEOUT)).isFull(EVIN)).isTrue();
  }

  @Test
  void aLimitThatLeavesNoRoomIsRefused() {
    assertThatThrownBy(() -> new DeadLetterLimits(0, 1, 1, TIMEOUT)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DeadLetterLimits(1, 0, 1, TIMEOUT)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DeadLetterLimits(1, 1, DeadLetterLimits.LARGEST_SEQUENCE_BYTES + 1, TIMEOUT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DeadLetterLimits(1, 1, 1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClaimThatWasNotRenewedIsTakenOverAndWhoLostItChangesNothingMore() {
    enqueue(0, 1);
    List<String> handled = new ArrayList<>();

    boolean mine = queue.process(letter -> {
      handled.add("mine " + position(letter));
      store.advance(TIMEOUT.minusSeconds(1));
      assertThat(queue(store).process(theirs -> Decisions.evict())).as("before the timeout").isFalse();
      store.advance(Duration.ofSeconds(2));
      boolean theirs = queue(store).process(other -> {
        handled.add("theirs " + position(other));
        return position(other) == 100 ? Decisions.evict() : Decisions.requeue(new IllegalStateException("not yet"));
      });
      assertThat(theirs).isFalse();
      return Decisions.evict();
    });

    assertThat(mine).isFalse();
    assertThat(handled).containsExactly("mine 100", "theirs 100", "theirs 101");
    assertThat(positions(queue, EVIN)).containsExactly(101L);
  }

  @Test
  void handlingALetterRenewsTheClaim() {
    enqueue(0, 1, 2);
    List<Long> handled = new ArrayList<>();

    boolean all = queue.process(letter -> {
      handled.add(position(letter));
      store.advance(TIMEOUT.minusSeconds(1));
      assertThat(queue(store).process(theirs -> Decisions.evict())).as("at " + position(letter)).isFalse();
      return Decisions.evict();
    });

    assertThat(all).isTrue();
    assertThat(handled).containsExactly(100L, 101L, 102L);
  }

  @Test
  void aTaskThatFailsReleasesTheSequenceAsItWas() {
    enqueue(0, 1);

    assertThatThrownBy(() -> queue.process(letter -> {
      throw new IllegalStateException("out of order");
    })).hasMessage("out of order");

    List<Long> handled = new ArrayList<>();
    assertThat(queue.process(letter -> handled.add(position(letter)) ? Decisions.evict() : Decisions.ignore())).isTrue();
    assertThat(handled).containsExactly(100L, 101L);
  }

  @Test
  void aLetterThatIsAddedWhileTheLastOneIsHandledIsHandledAfterIt() {
    enqueue(0);
    List<Long> handled = new ArrayList<>();

    boolean all = queue.process(letter -> {
      handled.add(position(letter));
      if (position(letter) == 100) {
        assertThat(queue(store).enqueueIfPresent(EVIN, () -> waiting(event("evin", 1)))).isTrue();
      }
      return Decisions.evict();
    });

    assertThat(all).isTrue();
    assertThat(handled).containsExactly(100L, 101L);
    assertThat(queue.enqueueIfPresent(EVIN, () -> waiting(event("evin", 2)))).as("nothing is left to wait for").isFalse();
  }

  @Test
  void aSequenceThatIsTriedInVainGoesBehindTheOthers() {
    enqueue(0);
    queue.enqueue("prison-rajaei", failed(event("rajaei", 5)));
    List<Long> tried = new ArrayList<>();

    for (int i = 0; i < 3; i++) {
      queue.process(letter -> {
        tried.add(position(letter));
        return new KeepEveryLetter().decide(letter, new IllegalStateException("still broken"));
      });
    }

    assertThat(tried).containsExactly(100L, 105L, 100L);
    assertThat(queue.deadLetterSequence(EVIN)).singleElement().satisfies(letter -> {
      assertThat(letter.diagnostics()).containsEntry(KeepEveryLetter.ATTEMPTS, "2");
      assertThat(letter.cause()).hasValueSatisfying(cause -> assertThat(cause.message()).isEqualTo("still broken"));
    });
  }
}
