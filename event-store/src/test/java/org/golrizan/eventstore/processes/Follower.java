package org.golrizan.eventstore.processes;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.axon.GolrizanEventStorageEngine;
import org.golrizan.eventstore.axon.GolrizanEventStore;
import org.golrizan.eventstore.axon.LogAccess;
import org.golrizan.eventstore.log.ClockGuard;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.HeadWatcher;
import org.golrizan.eventstore.log.LogReader;
import org.golrizan.eventstore.log.PositionedEvent;
import org.golrizan.eventstore.mongo.MongoCommitLog;
import org.golrizan.eventstore.mongo.MongoKeyedStore;

/**
 * A process that reads a log from its beginning while others write it, until it is told on its input which position is the last. Prints
 * that it is ready; in the end how far it was when it was told, and the digest of the order it saw.
 */
final class Follower {

  static final String READY = "ready";
  static final String FOLLOWED = "followed ";
  static final String ORDER = "order ";
  static final String BY_LOG_READER = "log";
  static final String BY_EVENT_STORE = "stream";

  private static final int PAGE = 200;
  private static final Duration LONGEST_WAIT = Duration.ofMillis(100);

  private final OrderDigest order = new OrderDigest();
  private volatile long lastPosition = Long.MAX_VALUE;
  private volatile long seen;

  private Follower() {}

  /** @param arguments the server's address, the database, by what it reads */
  public static void main(String[] arguments) throws InterruptedException {
    try (MongoClient client = MongoClients.create(arguments[0])) {
      MongoDatabase database = client.getDatabase(arguments[1]);
      CommitLog log = MongoCommitLog.open(database);
      HeadSignal signal = new HeadSignal();
      try (HeadWatcher _ = new HeadWatcher(log, signal, ClockGuard.NONE, Duration.ofMillis(5), Duration.ofSeconds(1))) {
        Follower follower = new Follower();
        Thread.ofPlatform().daemon(true).start(follower::hearTheEnd);
        JavaProcess.print(READY);
        if (arguments[2].equals(BY_LOG_READER)) {
          follower.readLog(log, signal);
        } else {
          follower.readStream(LogAccess.readOnly(log, signal, new MongoKeyedStore(database, "keyed-")));
        }
        JavaProcess.print(ORDER + follower.order.end());
      }
    }
  }

  private void hearTheEnd() {
    try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      String line = input.readLine();
      if (line == null) {
        System.exit(1);
      } else {
        JavaProcess.print(FOLLOWED + seen);
        lastPosition = Long.parseLong(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readLog(CommitLog log, HeadSignal signal) throws InterruptedException {
    LogReader reader = new LogReader(log);
    while (order.position() < lastPosition) {
      List<PositionedEvent> events = reader.eventsAfter(order.position(), PAGE);
      events.forEach(each -> order.add(each.position(), each.event().eventId(), each.event().stream(), each.event().sequence()));
      seen = order.position();
      if (events.isEmpty()) {
        signal.awaitBeyond(order.position(), LONGEST_WAIT);
      }
    }
  }

  private void readStream(LogAccess access) throws InterruptedException {
    GolrizanEventStore eventStore = GolrizanEventStore.builder()
        .access(access)
        .storageEngine(GolrizanEventStorageEngine.builder()
            .access(access)
            .eventSerializer(CatalogueSerializer.golrizan())
            .snapshotSerializer(CatalogueSerializer.golrizan())
            .build())
        .build();
    try (TrackingEventStream stream = eventStore.openStream(null)) {
      while (order.position() < lastPosition) {
        if (stream.hasNextAvailable(Math.toIntExact(LONGEST_WAIT.toMillis()), TimeUnit.MILLISECONDS)) {
          TrackedEventMessage<?> event = stream.nextAvailable();
          DomainEventMessage<?> ofAggregate = (DomainEventMessage<?>) event;
          order.add(event.trackingToken().position().orElseThrow(), event.getIdentifier(),
              ofAggregate.getAggregateIdentifier(), ofAggregate.getSequenceNumber());
          seen = order.position();
        }
      }
    }
  }
}
