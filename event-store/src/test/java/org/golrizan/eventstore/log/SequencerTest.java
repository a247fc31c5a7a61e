package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.log.Samples.eventOf;
import static org.golrizan.eventstore.log.Samples.request;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequencerTest {

  private static final SequencerLimits SMALL = new SequencerLimits(2, 10_000, 100_000, Duration.ofSeconds(10));

  @TempDir Path folder;
  private EmbeddedStores stores;
  private final HeadSignal signal = new HeadSignal();

  @BeforeEach
  void open() {
    stores = EmbeddedStores.open(folder);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private Sequencer sequencer(CommitLog log, SequencerLimits limits) {
    return new Sequencer(log, signal, limits, 3);
  }

  @Test
  void moreThanTheQueueHoldsIsRefusedAtOnceWithATimeToComeBack() throws Exception {
    PausedCommitLog log = new PausedCommitLog(stores.commitLog());
    try (Sequencer sequencer = sequencer(log, SMALL)) {
      CompletableFuture<Commit> running = sequencer.append(draft(event("a", 0)));
      log.awaitFirstAppend();
      var _ = sequencer.append(draft(event("b", 0)));
      CompletableFuture<Commit> last = sequencer.append(draft(event("c", 0)));

      assertThat(sequencer.queueDepth()).isEqualTo(2);
      assertThatThrownBy(() -> sequencer.append(draft(event("d", 0))))
          .isInstanceOfSatisfying(AppendQueueFullException.class,
              full -> assertThat(full.retryAfter()).isGreaterThanOrEqualTo(Duration.ofSeconds(1)));

      log.goOn();
      assertThat(running.get().number()).isEqualTo(1);
      assertThat(last.get().number()).isEqualTo(3);
      assertThat(stores.commitLog().lastSequence("d")).isEmpty();
    }
  }

  @Test
  void aCommitThatIsTooLargeIsRefusedAndSaysHowLargeItMayBe() {
    try (Sequencer sequencer = sequencer(stores.commitLog(), SMALL)) {
      assertThatThrownBy(() -> sequencer.append(draft(eventOf("a", 0, 10_000))))
          .isInstanceOf(CommitTooLargeException.class)
          .hasMessageContaining("golrizan.event-store.max-commit-bytes allows 10000");
    }
  }

  @Test
  void aRequestWhoseStreamHasNoEventInTheCommitIsRefused() {
    assertThatThrownBy(() -> draft(request("r", "b"), event("a", 0))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void closingFinishesWhatWasAcceptedAndTakesNothingMore() throws Exception {
    PausedCommitLog log = new PausedCommitLog(stores.commitLog());
    Sequencer sequencer = sequencer(log, SequencerLimits.DEFAULT);
    CompletableFuture<Commit> running = sequencer.append(draft(event("a", 0)));
    log.awaitFirstAppend();
    CompletableFuture<Commit> waiting = sequencer.append(draft(event("b", 0)));
    Thread closer = Thread.ofVirtual().start(sequencer::close);
    while (accepts(sequencer)) {
      Thread.onSpinWait();
    }
    log.goOn();
    closer.join();

    assertThat(running).isCompleted();
    assertThat(waiting).isCompleted();
    assertThat(waiting.get().number()).isEqualTo(2);
  }

  private static boolean accepts(Sequencer sequencer) {
    try {
      var _ = sequencer.append(draft(event("probe-" + System.nanoTime(), 0)));
      return true;
    } catch (CommitLogException e) {
      return false;
    }
  }
}
