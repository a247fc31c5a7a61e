package org.golrizan.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.log.AppendOutcome;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.DelegatingCommitLog;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class HealthFollowsTheStoreTest {

  @TempDir Path folder;
  private final AtomicBoolean broken = new AtomicBoolean();
  private EmbeddedStores stores;
  private CommitLog log;
  private Sequencer sequencer;

  @BeforeEach
  void open() {
    stores = EmbeddedStores.open(folder);
    log = new Breakable(stores.commitLog(), broken);
    sequencer = new Sequencer(log, new HeadSignal(), SequencerLimits.DEFAULT, 0);
  }

  @AfterEach
  void close() {
    broken.set(false);
    sequencer.close();
    stores.close();
  }

  @Test
  void aStoreThatAnswersIsUpAndTellsItsHead() {
    sequencer.appendAndWait(draft(event("a", 0), event("a", 1)));

    assertThat(health().health().getStatus()).isEqualTo(Status.UP);
    assertThat(health().health().getDetails()).containsEntry("head", 2L);
  }

  @Test
  void aStoreThatCannotBeReadIsDown() {
    broken.set(true);

    assertThat(health().health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void aStoreThatStoresNothingIsDownUntilItStoresAgain() throws ExecutionException, InterruptedException {
    broken.set(true);
    CompletableFuture<Commit> waiting = sequencer.append(draft(event("a", 0)));
    awaitUntil(() -> sequencer.trouble().isPresent());
    assertThat(health().health().getDetails()).containsEntry("append", "CommitLogException");

    broken.set(false);
    waiting.get();
    awaitUntil(() -> sequencer.trouble().isEmpty());

    assertThat(health().health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void withoutItsSequencerAStoreIsDown() {
    sequencer.close();

    assertThat(health().health().getStatus()).isEqualTo(Status.DOWN);
  }

  private static void awaitUntil(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("never came true").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private EventStoreHealth health() {
    return new EventStoreHealth(log, sequencer);
  }

  /** A log that cannot be reached while it is broken. */
  private static final class Breakable extends DelegatingCommitLog {

    private final AtomicBoolean broken;

    Breakable(CommitLog target, AtomicBoolean broken) {
      super(target);
      this.broken = broken;
    }

    @Override
    public AppendOutcome append(List<Commit> commits) {
      requireWhole();
      return super.append(commits);
    }

    @Override
    public CommitHeader head() {
      requireWhole();
      return super.head();
    }

    private void requireWhole() {
      if (broken.get()) {
        throw new CommitLogException("out of reach");
      }
    }
  }
}
