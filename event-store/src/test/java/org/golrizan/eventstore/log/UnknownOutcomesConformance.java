package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Fault.ERROR_AFTER;
import static org.golrizan.eventstore.log.Fault.ERROR_BEFORE;
import static org.golrizan.eventstore.log.Fault.LATE;
import static org.golrizan.eventstore.log.Fault.NONE;
import static org.golrizan.eventstore.log.Fault.errorAfter;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.log.Samples.request;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sequencer makes of a log that does not answer, over every adapter. */
public abstract class UnknownOutcomesConformance {

  private static final SequencerLimits IMPATIENT = new SequencerLimits(100, 10_000, 100_000, Duration.ZERO);

  private FaultyCommitLog faulty;

  /** An empty log, the same one for the whole of a test. */
  protected abstract CommitLog log();

  @BeforeEach
  void makeFaulty() {
    faulty = new FaultyCommitLog(log());
  }

  private Sequencer sequencer(SequencerLimits limits) {
    return new Sequencer(faulty, new HeadSignal(), limits, 0);
  }

  private List<Commit> stored() {
    return log().read(1, 10_000, Long.MAX_VALUE);
  }

  @Test
  void anErrorBeforeStoringIsRepeatedUntilItIsStored() {
    faulty.then(ERROR_BEFORE, ERROR_BEFORE);
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      assertThat(sequencer.appendAndWait(draft(event("a", 0))).number()).isEqualTo(1);
    }
    assertThat(log().head().number()).isEqualTo(1);
  }

  @Test
  void anErrorAfterStoringIsFoundOutAndNothingIsStoredTwice() {
    faulty.then(ERROR_AFTER);
    CommitDraft draft = draft(request("r", "a"), event("a", 0));
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      Commit stored = sequencer.appendAndWait(draft);

      assertThat(stored.attemptId()).isEqualTo(draft.attemptId());
      assertThat(stored()).containsExactly(stored);
    }
  }

  @Test
  void aLostAnswerIsFoundOutAlsoBehindAnotherWritersCommit() {
    faulty.then(ERROR_AFTER.and(() -> append(log(), draft(event("x", 0)))));
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      Commit stored = sequencer.appendAndWait(draft(request("r", "a"), event("a", 0)));

      assertThat(stored.number()).isEqualTo(1);
      assertThat(stored()).hasSize(2).first().isEqualTo(stored);
      assertThat(sequencer.appendAndWait(draft(event("a", 1))).number()).isEqualTo(3);
    }
  }

  @Test
  void aLostAnswerToALostRaceIsStillALostRace() {
    append(log(), draft(event("a", 0)));
    faulty.then(ERROR_AFTER.and(() -> append(log(), draft(event("x", 0)))));
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      assertThatThrownBy(() -> sequencer.appendAndWait(draft(event("a", 0)))).isInstanceOf(CommitClashException.class);
    }
    assertThat(log().head().number()).isEqualTo(2);
  }

  @Test
  void whatArrivesLateIsStoredOnce() {
    faulty.then(LATE, LATE.and(() -> append(log(), draft(event("x", 0)))));
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      Commit stored = sequencer.appendAndWait(draft(event("a", 0)));

      assertThat(stored()).hasSize(2).contains(stored);
    }
  }

  @Test
  void whatArrivesAfterPatienceEndedTakesNobodyElsesPlace() {
    faulty.then(LATE);
    try (Sequencer sequencer = sequencer(IMPATIENT)) {
      assertThatThrownBy(() -> sequencer.appendAndWait(draft(event("a", 0)))).isInstanceOf(OutcomeUnknownException.class);

      Commit next = sequencer.appendAndWait(draft(event("b", 0)));

      assertThat(stored()).extracting(commit -> commit.events().getFirst().stream()).containsExactly("a", "b");
      assertThat(stored()).last().isEqualTo(next);
    }
  }

  @Test
  void theSameDraftAppendedAgainIsTheSameCommit() {
    CommitDraft draft = draft(event("a", 0), event("b", 0));
    try (Sequencer sequencer = sequencer(SequencerLimits.DEFAULT)) {
      Commit first = sequencer.appendAndWait(draft);
      sequencer.appendAndWait(draft(event("c", 0)));

      assertThat(sequencer.appendAndWait(draft)).isEqualTo(first);
    }
    assertThat(log().head().number()).isEqualTo(2);
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
  void patienceEndsWithAnHonestUnknownAndTheNextCommitIsStored() {
    faulty.then(ERROR_BEFORE);
    try (Sequencer sequencer = sequencer(IMPATIENT)) {
      assertThatThrownBy(() -> sequencer.appendAndWait(draft(event("a", 0)))).isInstanceOf(OutcomeUnknownException.class);

      Commit next = sequencer.appendAndWait(draft(event("b", 0)));

      assertThat(stored()).containsExactly(next);
    }
  }

  @Test
  void whateverGoesWrongForTwoWritersEachCommitIsStoredOnceAndTheLogIsDense() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    FaultyCommitLog others = new FaultyCommitLog(log());
    Fault[] faults = {NONE, NONE, ERROR_BEFORE, ERROR_AFTER, errorAfter(1), LATE};
    for (int i = 0; i < 8; i++) {
      faulty.then(faults[random.nextInt(faults.length)]);
      others.then(faults[random.nextInt(faults.length)]);
    }
    faulty.at(step -> step.index() % 16 == 7 ? ERROR_BEFORE : NONE);
    Map<CommitDraft, CompletableFuture<Commit>> results = new HashMap<>();
    try (Sequencer one = sequencer(SequencerLimits.DEFAULT);
        Sequencer two = new Sequencer(others, new HeadSignal(), SequencerLimits.DEFAULT, 1)) {
      for (int i = 0; i < 200; i++) {
        CommitDraft draft = draft(request("r" + i, "own" + i), event("own" + i, 0), event("shared" + i / 4, 0));
        results.put(draft, (random.nextBoolean() ? one : two).append(draft));
        if (random.nextInt(5) == 0) {
          // Won or lost, its group is over.
          var _ = results.get(draft).handle((_, _) -> true).join();
        }
      }
    }

    Map<UUID, Commit> told = new HashMap<>();
    results.forEach((draft, result) -> {
      try {
        told.put(draft.attemptId(), result.join());
      } catch (CompletionException e) {
        assertThat(e).hasCauseInstanceOf(CommitClashException.class);
      }
    });
    assertThat(told).as("one of each four").hasSize(50);
    assertThat(stored()).containsExactlyInAnyOrderElementsOf(told.values());
    assertThat(new LogReader(log()).eventsAfter(0, 1_000)).hasSize(100);
  }
}
