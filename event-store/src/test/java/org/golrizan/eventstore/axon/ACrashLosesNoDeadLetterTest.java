package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.keyed.FaultyKeyedStore;
import org.golrizan.eventstore.keyed.FaultyKeyedStore.Crash;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A processing group gets events of two prisons and fails on each prison's first. Then its letters are tried again: one once more in
 * vain, then all with success. Its process crashes at one write and goes on in a new one. That is told for each write there is.
 */
class ACrashLosesNoDeadLetterTest {

  private static final Duration LONGER_THAN_A_CLAIM = DeadLetterLimits.DEFAULT.claimTimeout().plusSeconds(1);

  @TempDir Path folder;

  /** What outlives a process: the group's token, and what its handlers did. */
  private static final class Outside {

    private final Deque<EventMessage<?>> undelivered = new ArrayDeque<>(List.of(
        DeadLetters.event("evin", 0),
        DeadLetters.event("rajaei", 0),
        DeadLetters.event("evin", 1),
        DeadLetters.event("evin", 2),
        DeadLetters.event("rajaei", 1)));
    private boolean triedInVain;
    private final List<String> handled = new ArrayList<>();
  }

  @ParameterizedTest
  @EnumSource
  void atWhicheverWriteTheProcessCrashesEachLetterIsThereOnceAndHandledInOrder(Crash crash) {
    try (TestStores stores = TestStores.open(folder)) {
      int write = 0;
      boolean crashed = true;
      while (crashed) {
        write++;
        crashed = tell(stores.keyedStore(), "group-" + write, write, crash);
      }
      assertThat(write).as("the writes there are, and one more").isEqualTo(15);
    }
  }

  private static boolean tell(KeyedStore store, String group, int write, Crash crash) {
    Outside outside = new Outside();
    FaultyKeyedStore crashing = FaultyKeyedStore.crashingAt(store, write, crash);
    try {
      deliver(DeadLetters.queue(crashing, group, DeadLetterLimits.DEFAULT), outside);
      handle(DeadLetters.queue(crashing, group, DeadLetterLimits.DEFAULT), outside);
    } catch (KeyedStoreException e) {
      assertThat(crashing.hasCrashed()).as(e.getMessage()).isTrue();
    }
    String situation = crash + " " + write;
    KeyedDeadLetterQueue after =
        DeadLetters.queue(FaultyKeyedStore.sound(store).advance(LONGER_THAN_A_CLAIM), group, DeadLetterLimits.DEFAULT);
    boolean wasDelivering = !outside.undelivered.isEmpty();
    deliver(after, outside);
    if (wasDelivering) {
      assertThat(DeadLetters.positions(after, "prison-evin")).as(situation).containsExactly(100L, 101L, 102L);
      assertThat(DeadLetters.positions(after, "prison-rajaei")).as(situation).containsExactly(100L, 101L);
    }
    handle(after, outside);

    assertThat(after.size()).as(situation).isZero();
    // Only a crash between handling a letter and removing it repeats one, and at once.
    List<String> once = withoutRepetition(outside.handled);
    assertThat(outside.handled.size() - once.size()).as(situation).isLessThanOrEqualTo(crashing.hasCrashed() ? 1 : 0);
    assertThat(once).filteredOn(of("evin")).as(situation).containsExactly("evin 0", "evin 1", "evin 2");
    assertThat(once).filteredOn(of("rajaei")).as(situation).containsExactly("rajaei 0", "rajaei 1");
    return crashing.hasCrashed();
  }

  private static void deliver(KeyedDeadLetterQueue queue, Outside outside) {
    while (!outside.undelivered.isEmpty()) {
      DomainEventMessage<?> event = (DomainEventMessage<?>) outside.undelivered.getFirst();
      String sequence = event.getAggregateIdentifier();
      if (!queue.enqueueIfPresent(sequence, () -> DeadLetters.waiting(event))) {
        assertThat(event.getSequenceNumber()).as("only a prison's first event finds no letters").isZero();
        queue.enqueue(sequence, DeadLetters.failed(event));
      }
      outside.undelivered.removeFirst();
    }
  }

  private static void handle(KeyedDeadLetterQueue queue, Outside outside) {
    for (int tries = 0; queue.size() > 0; tries++) {
      assertThat(tries).as("tries to empty the queue").isLessThan(10);
      queue.process(letter -> task(letter, outside));
    }
  }

  private static EnqueueDecision<EventMessage<?>> task(DeadLetter<? extends EventMessage<?>> letter, Outside outside) {
    DomainEventMessage<?> event = (DomainEventMessage<?>) letter.message();
    String name = event.getAggregateIdentifier().substring("prison-".length()) + " " + event.getSequenceNumber();
    if (name.equals("evin 1") && !outside.triedInVain) {
      outside.triedInVain = true;
      return Decisions.requeue(new IllegalStateException("refused once more"));
    }
    outside.handled.add(name);
    return Decisions.evict();
  }

  private static List<String> withoutRepetition(List<String> names) {
    List<String> once = new ArrayList<>();
    for (String name : names) {
      if (once.isEmpty() || !once.getLast().equals(name)) {
        once.add(name);
      }
    }
    return once;
  }

  private static Predicate<String> of(String prison) {
    return name -> name.startsWith(prison);
  }
}
