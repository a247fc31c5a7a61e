package org.golrizan.eventstore.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.OutcomeUnknownException;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;
import org.golrizan.eventstore.mongo.MongoCommitLog;
import org.golrizan.eventstore.mongo.MongoServerProcess;
import org.junit.jupiter.api.Test;

/**
 * What a server keeps when it is killed is its own promise: MongoDB keeps what it acknowledged, the test double loses up to a second
 * of its file and all of its memory. So this says only what the writer makes of it.
 */
class AKilledServerLeavesNobodyWaitingIT {

  private static final SequencerLimits IMPATIENT = new SequencerLimits(10_000, 10_000, 1_000_000, Duration.ofMillis(100));
  private static final int STORED_BEFORE_THE_KILL = 50;
  private static final int COMMITS = 1_000;

  @Test
  void whatWasAcknowledgedWasStoredAndEverythingElseIsToldToBeUnknown() throws Exception {
    List<CompletableFuture<Commit>> before = new ArrayList<>();
    List<CompletableFuture<Commit>> after = new ArrayList<>();
    Semaphore stored = new Semaphore(0);
    try (MongoServerProcess server = MongoServerProcess.inMemory();
        MongoClient patient = MongoClients.create(server.uri());
        MongoClient client = MongoClients.create(server.uri() + "/?serverSelectionTimeoutMS=3000")) {
      // A server that has just started is slow at first.
      MongoCommitLog.open(patient.getDatabase("killed"));
      CommitLog log = MongoCommitLog.open(client.getDatabase("killed"));
      try (Sequencer sequencer = new Sequencer(log, new HeadSignal(), IMPATIENT, 0)) {
        for (int i = 0; i < COMMITS; i++) {
          before.add(sequencer.append(draft(event("before" + i, 0))));
          var _ = before.getLast().thenRun(stored::release);
        }
        assertThat(stored.tryAcquire(STORED_BEFORE_THE_KILL, 60, TimeUnit.SECONDS)).isTrue();
        server.kill();
        for (int i = 0; i < COMMITS; i++) {
          after.add(sequencer.append(draft(event("after" + i, 0))));
        }
      }
    }

    List<Long> numbers = numbersOfStored(before);
    assertThat(numbers).hasSizeGreaterThanOrEqualTo(STORED_BEFORE_THE_KILL);
    assertThat(numbers).as("in order and without a gap")
        .containsExactlyElementsOf(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
    assertThat(numbersOfStored(after)).isEmpty();
  }

  /** All others are unknown. */
  private static List<Long> numbersOfStored(List<CompletableFuture<Commit>> results) {
    List<Long> numbers = new ArrayList<>();
    for (CompletableFuture<Commit> result : results) {
      try {
        assertThat(result).isDone();
        numbers.add(result.join().number());
      } catch (CompletionException e) {
        assertThat(e).hasCauseInstanceOf(OutcomeUnknownException.class);
      }
    }
    return numbers;
  }
}
