package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.golrizan.eventstore.embedded.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes add letters while two others handle them, so that sequences are emptied and begun anew again and again. */
class TwoDeadLetterQueuesOverOneStoreTest {

  private static final List<String> PRISONS = List.of("evin", "rajaei");
  private static final int LETTERS_EACH = 60;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);

  @TempDir Path folder;

  private final Map<String, List<Long>> handled = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> atWork = new ConcurrentHashMap<>();
  private final List<String> metInASequence = new CopyOnWriteArrayList<>();

  @Test
  void eachLetterIsHandledOnceAndInOrderInAFolder() throws Exception {
    try (TestStores stores = TestStores.open(folder)) {
      race(stores);
    }
  }

  @Test
  void eachLetterIsHandledOnceAndInOrderOnAServer() throws Exception {
    try (TestStores stores = TestStores.onMongo()) {
      race(stores);
    }
  }

  private void race(TestStores stores) throws Exception {
    KeyedDeadLetterQueue here = DeadLetters.queue(stores.keyedStore());
    KeyedDeadLetterQueue there = DeadLetters.queue(stores.keyedStore());
    AtomicInteger adding = new AtomicInteger(PRISONS.size());
    List<Callable<Long>> workers = new ArrayList<>();
    workers.add(() -> add(here, PRISONS.getFirst(), adding));
    workers.add(() -> add(there, PRISONS.getLast(), adding));
    for (KeyedDeadLetterQueue queue : List.of(here, there, here, there)) {
      workers.add(() -> handle(queue, adding));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
      for (Future<Long> worker : threads.invokeAll(workers)) {
        worker.get();
      }
    }

    List<Long> allInOrder = LongStream.range(0, LETTERS_EACH).boxed().toList();
    assertThat(handled).containsOnlyKeys("prison-evin", "prison-rajaei").allSatisfy((_, sequences) ->
        assertThat(sequences).isEqualTo(allInOrder));
    assertThat(metInASequence).isEmpty();
    assertThat(here.size()).isZero();
  }

  private static long add(KeyedDeadLetterQueue queue, String prison, AtomicInteger adding) {
    try {
      for (int i = 0; i < LETTERS_EACH; i++) {
        EventMessage<?> event = DeadLetters.event(prison, i);
        if (!queue.enqueueIfPresent("prison-" + prison, () -> DeadLetters.waiting(event))) {
          queue.enqueue("prison-" + prison, DeadLetters.failed(event));
        }
      }
      return LETTERS_EACH;
    } finally {
      adding.decrementAndGet();
    }
  }

  private long handle(KeyedDeadLetterQueue queue, AtomicInteger adding) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    long emptied = 0;
    while (adding.get() > 0 || queue.size() > 0) {
      assertThat(System.nanoTime()).as("the queue is not emptied in time").isLessThan(deadline);
      emptied += queue.process(this::task) ? 1 : 0;
    }
    return emptied;
  }

  private EnqueueDecision<EventMessage<?>> task(DeadLetter<? extends EventMessage<?>> letter) {
    DomainEventMessage<?> event = (DomainEventMessage<?>) letter.message();
    String stream = event.getAggregateIdentifier();
    AtomicInteger here = atWork.computeIfAbsent(stream, _ -> new AtomicInteger());
    if (here.incrementAndGet() > 1) {
      metInASequence.add(stream + " " + event.getSequenceNumber());
    }
    handled.computeIfAbsent(stream, _ -> new CopyOnWriteArrayList<>()).add(event.getSequenceNumber());
    here.decrementAndGet();
    return Decisions.evict();
  }
}
