package org.golrizan.eventstore.axon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.eventstore.embedded.TestStores;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * Measures synced commits of one event a second through the engine, serialising included, by 1, 8 and 32 writers. Rounds in turn;
 * prints the median. No test: it says nothing about right or wrong.
 */
final class AppendMeasurement {

  private static final int[] WRITERS = {1, 8, 32, 128};
  private static final int ROUNDS = 5;
  private static final long MILLIS = 3_000;

  private AppendMeasurement() {}

  /** @param arguments the folder to write in; a fresh one is made inside it and left there */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "appends");
    try (TestStores stores = TestStores.open(folder)) {
      GolrizanEventStorageEngine engine = EventStores.engine(stores);
      round(engine, 32);
      double[][] rates = new double[WRITERS.length][ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < WRITERS.length; i++) {
          rates[i][round] = round(engine, WRITERS[i]);
        }
      }
      for (int i = 0; i < WRITERS.length; i++) {
        Arrays.sort(rates[i]);
        System.out.printf(Locale.ROOT, "%3d writers: %,8.0f commits/s (median of %d rounds, %,.0f to %,.0f)%n",
            WRITERS[i], rates[i][ROUNDS / 2], ROUNDS, rates[i][0], rates[i][ROUNDS - 1]);
      }
      long head = stores.access().reader().headPosition();
      System.out.printf(Locale.ROOT, "%,d events, %,d bytes on disk%n", head, Files.size(folder.resolve("commits.mv")));
    }
  }

  private static double round(GolrizanEventStorageEngine engine, int writers) throws InterruptedException {
    LongAdder commits = new LongAdder();
    CountDownLatch done = new CountDownLatch(writers);
    long start = System.nanoTime();
    long end = start + MILLIS * 1_000_000;
    for (int i = 0; i < writers; i++) {
      Thread.ofPlatform().start(() -> {
        DonationId donation = new DonationId(UUID.randomUUID());
        for (long sequence = 0; System.nanoTime() < end; sequence++) {
          engine.appendEvents(new GenericDomainEventMessage<>(
              "donation", donation.stream(), sequence,
              new DonationEvent.Cleared(donation, Rial.of(1_000_000), new StaffId("demo-treasurer"), LocalDate.EPOCH),
              MetaData.with("actor", "demo-treasurer").and("role", "treasurer").and("scope", "national")));
          commits.increment();
        }
        done.countDown();
      });
    }
    done.await();
    return commits.sum() * 1e9 / (System.nanoTime() - start);
  }
}
