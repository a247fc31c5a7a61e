package org.golrizan.eventstore.processes;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.axon.GolrizanEventStorageEngine;
import org.golrizan.eventstore.axon.LogAccess;
import org.golrizan.eventstore.log.ClockAheadException;
import org.golrizan.eventstore.log.ClockGuard;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.HeadWatcher;
import org.golrizan.eventstore.log.LogObserver;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;
import org.golrizan.eventstore.mongo.MongoCommitLog;
import org.golrizan.eventstore.mongo.MongoKeyedStore;

/**
 * A process whose clock is wrong and which appends commits of one to five events through Axon's storage engine: to streams of its
 * own, and to streams that it shares with the other writers. Prints the first event's id and the number of events of each commit that
 * was stored, and how many races it lost.
 */
final class ClockedWriter {

  static final String LOST = "lost ";
  static final int CLOCK_REFUSED = 3;

  private static final String SHARED = "shared-";
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);
  private static final Duration LONGEST_LOOK = Duration.ofMillis(200);
  private static final int MOST_LOOKS = 1_000;
  private static final int THREADS = 16;
  private static final int OWN_STREAMS = 4;
  private static final int SHARED_STREAMS = 8;
  private static final int MOST_EVENTS = 5;

  private final GolrizanEventStorageEngine engine;
  private final AtomicLong eventsLeft;
  private final AtomicLong lostRaces = new AtomicLong();

  private ClockedWriter(GolrizanEventStorageEngine engine, long events) {
    this.engine = engine;
    this.eventsLeft = new AtomicLong(events);
  }

  /** @param arguments the server's address, the database, a name, the clock's error in milliseconds, how many events, a seed */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.parseLong(arguments[3])));
    try (MongoClient client = MongoClients.create(arguments[0])) {
      MongoDatabase database = client.getDatabase(arguments[1]);
      MongoCommitLog log = MongoCommitLog.open(database);
      CatalogueSerializer serializer = CatalogueSerializer.golrizan();
      ClockGuard guard = ClockGuard.of(log, CLOCK_TOLERANCE);
      lookQuickly(guard);
      HeadSignal signal = new HeadSignal();
      try (Sequencer sequencer = new Sequencer(
              log, signal, SequencerLimits.DEFAULT, ProcessHandle.current().pid(), guard, LogObserver.NONE);
          HeadWatcher _ = new HeadWatcher(log, signal, ClockGuard.NONE, Duration.ofMillis(100), Duration.ofSeconds(1))) {
        GolrizanEventStorageEngine engine = GolrizanEventStorageEngine.builder()
            .access(LogAccess.of(log, signal, new MongoKeyedStore(database, "keyed-"), sequencer))
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .build();
        // Once before the first event's time is taken, so that loading classes does not let a fast clock's event come of age.
        serializer.serialize(opened(new PrisonId(arguments[2])), byte[].class);
        new ClockedWriter(engine, Long.parseLong(arguments[4])).write(arguments[2], Long.parseLong(arguments[5]));
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ClockAheadException) {
        System.exit(CLOCK_REFUSED);
      }
      throw e;
    }
  }

  /** A look that took long is as far off as half of that, which is too far for a clock that is almost too far ahead. */
  private static void lookQuickly(ClockGuard guard) {
    long took = Long.MAX_VALUE;
    for (int look = 0; look < MOST_LOOKS && took > LONGEST_LOOK.toNanos(); look++) {
      long before = System.nanoTime();
      guard.compare();
      took = System.nanoTime() - before;
    }
  }

  private void write(String name, long seed) throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        running.add(threads.submit(() -> writeUntilDone(name + "-t" + thread, new Random(seed + thread))));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
    JavaProcess.print(LOST + lostRaces.get());
  }

  private void writeUntilDone(String name, Random random) {
    Map<PrisonId, Long> next = new HashMap<>();
    while (true) {
      int count = 1 + random.nextInt(MOST_EVENTS);
      if (eventsLeft.addAndGet(-count) < 0) {
        return;
      }
      List<PrisonId> streams = IntStream.range(0, count)
          .mapToObj(_ -> random.nextInt(20) == 0
              ? new PrisonId(SHARED + random.nextInt(SHARED_STREAMS))
              : new PrisonId(name + "-s" + random.nextInt(OWN_STREAMS)))
          .toList();
      lookAtShared(streams, next);
      while (!stored(streams, next)) {
        lostRaces.incrementAndGet();
        lookAtShared(streams, next);
      }
    }
  }

  private void lookAtShared(List<PrisonId> streams, Map<PrisonId, Long> next) {
    streams.stream()
        .filter(stream -> stream.code().startsWith(SHARED))
        .distinct()
        .forEach(stream -> next.put(stream, engine.lastSequenceNumberFor(stream.stream()).orElse(-1L) + 1));
  }

  private static PrisonEvent opened(PrisonId prison) {
    return new PrisonEvent.Opened(prison, "زندان", "Prison", Province.FARS);
  }

  /** Whether nobody else had taken a place in one of the streams; then what comes next in each of them is kept. */
  private boolean stored(List<PrisonId> streams, Map<PrisonId, Long> next) {
    Map<PrisonId, Long> after = new HashMap<>(next);
    List<DomainEventMessage<?>> events = new ArrayList<>();
    for (PrisonId stream : streams) {
      long sequence = after.merge(stream, 1L, (old, _) -> old + 1) - 1;
      events.add(new GenericDomainEventMessage<>("prison", stream.stream(), sequence, opened(stream)));
    }
    try {
      engine.appendEvents(events);
    } catch (ConcurrencyException | AggregateStreamCreationException _) {
      return false;
    }
    next.putAll(after);
    JavaProcess.print(events.getFirst().getIdentifier() + " " + events.size());
    return true;
  }
}
