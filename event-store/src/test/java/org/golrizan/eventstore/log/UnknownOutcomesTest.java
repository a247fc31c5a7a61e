package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.FaultyCommitLog.Fault.ERROR_AFTER;
import static org.golrizan.eventstore.log.FaultyCommitLog.Fault.ERROR_AFTER_FIRST;
import static org.golrizan.eventstore.log.FaultyCommitLog.Fault.ERROR_BEFORE;
import static org.golrizan.eventstore.log.FaultyCommitLog.Fault.NONE;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.log.Samples.request;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.log.FaultyCommitLog.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownOutcomesTest {

  private static final SequencerLimits IMPATIENT = new SequencerLimits(100, 10_000, 100_000, Duration.ofMillis(1));

  @TempDir Path folder;
  private EmbeddedStores stores;
  private FaultyCommitLog log;

  @BeforeEach
  void open() {
    stores = EmbeddedStores.open(folder);
    log = new FaultyCommitLog(stores.commitLog());
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private Sequencer sequencer(SequencerLimits limits) {
    return new Sequencer(log, new HeadSignal(), limits, 0);
  }

  @Test
  void anErrorBeforeStoringIsRepeatedUntilItIsStored() {
    log.then(ERROR_BEFORE, ERROR_BEFORE);
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      assertThat(sequencer.appendAndWait(draft(event("a", 0))).number()).isEqualTo(1);
    }
    assertThat(stores.commitLog().head().number()).isEqualTo(1);
  }

  @Test
  void anErrorAfterStoringIsFoundOutAndNothingIsStoredTwice() {
    log.then(ERROR_AFTER);
    CommitDraft draft = draft(request("r", "a"), event("a", 0));
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      Commit stored = sequencer.appendAndWait(draft);

      assertThat(stored.attemptId()).isEqualTo(draft.attemptId());
      assertThat(stored.number()).isEqualTo(1);
    }
    assertThat(stores.commitLog().head().number()).isEqualTo(1);
  }

  @Test
  void theSameDraftAppendedAgainIsTheSameCommit() {
    CommitDraft draft = draft(event("a", 0), event("b", 0));
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      Commit first = sequencer.appendAndWait(draft);
      sequencer.appendAndWait(draft(event("c", 0)));

      assertThat(sequencer.appendAndWait(draft)).isEqualTo(first);
    }
    assertThat(stores.commitLog().head().number()).isEqualTo(2);
  }

  @Test
  void aRetryOfARequestUnderANewAttemptIsToldThatItIsStored() {
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      sequencer.appendAndWait(draft(request("r", "a"), event("a", 0)));

      assertThatThrownBy(() -> sequencer.appendAndWait(draft(request("r", "a"), event("a", 0))))
          .isInstanceOfSatisfying(RequestAlreadyStoredException.class,
              e -> assertThat(e.clientRequestId()).isEqualTo("r"));
    }
  }

  @Test
  void patienceEndsWithAnHonestUnknown() {
    log.then(ERROR_BEFORE, ERROR_BEFORE, ERROR_BEFORE, ERROR_BEFORE, ERROR_BEFORE, ERROR_BEFORE);
    try (Sequencer sequencer = sequencer(IMPATIENT)) {
      assertThatThrownBy(() -> sequencer.appendAndWait(draft(event("a", 0)))).isInstanceOf(OutcomeUnknownException.class);
    }
  }

  @Test
  void anotherWritersCommitInBetweenMakesTheGroupNumberAnew() {
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      assertThat(sequencer.appendAndWait(draft(event("a", 0))).number()).isEqualTo(1);
      append(stores.commitLog(), draft(event("x", 0), event("x", 1)));

      Commit stored = sequencer.appendAndWait(draft(event("a", 1)));

      assertThat(stored.number()).isEqualTo(3);
      assertThat(stored.firstPosition()).isEqualTo(4);
    }
  }

  @Test
  void whateverGoesWrongEachCommitIsStoredOnceAndTheLogIsDense() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    Fault[] faults = {NONE, NONE, NONE, ERROR_BEFORE, ERROR_AFTER, ERROR_AFTER_FIRST};
    for (int i = 0; i < 40; i++) {
      log.then(faults[random.nextInt(faults.length)]);
    }
    List<CommitDraft> drafts = new ArrayList<>();
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      List<CompletableFuture<Commit>> results = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        drafts.add(draft(request("r" + i, "s" + i), event("s" + i, 0)));
        results.add(sequencer.append(drafts.getLast()));
        if (random.nextInt(5) == 0) {
          results.getLast().get();
        }
      }
      for (CompletableFuture<Commit> result : results) {
        result.get();
      }
    }

    List<Commit> stored = stores.commitLog().read(1, 1_000, Long.MAX_VALUE);
    assertThat(stored).extracting(Commit::attemptId)
        .containsExactlyInAnyOrderElementsOf(drafts.stream().map(CommitDraft::attemptId).toList());
    assertThat(new LogReader(stores.commitLog()).eventsAfter(0, 1_000)).hasSize(200);
  }
}
