package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.log.Samples.request;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sequencers keep over every adapter of the commit log, two of them over one log as two processes have. */
public abstract class SequencerConformance {

  private static final int MANY = 100;

  private final HeadSignal signal = new HeadSignal();
  private Sequencer one;
  private Sequencer two;

  /** An empty log, the same one for the whole of a test. */
  protected abstract CommitLog log();

  @BeforeEach
  void openSequencers() {
    one = new Sequencer(log(), signal, SequencerLimits.DEFAULT, 1);
    two = new Sequencer(log(), new HeadSignal(), SequencerLimits.DEFAULT, 2);
  }

  @AfterEach
  void closeSequencers() {
    one.close();
    two.close();
  }

  private Sequencer sequencer(int i) {
    return i % 2 == 0 ? one : two;
  }

  private List<Commit> stored() {
    return log().read(1, 10_000, Long.MAX_VALUE);
  }

  @Test
  void commitsAreNumberedWithoutGapAndPositionsCountEvents() {
    Commit first = one.appendAndWait(draft(event("a", 0), event("b", 0)));
    Commit second = one.appendAndWait(draft(event("a", 1)));

    assertThat(first.header()).isEqualTo(new CommitHeader(1, 1, 2, 1_000));
    assertThat(second.header()).isEqualTo(new CommitHeader(2, 3, 3, 1_000));
    assertThat(second.writerEpoch()).isEqualTo(1);
    assertThat(signal.lastPosition()).isEqualTo(3);
    assertThat(stored()).containsExactly(first, second);
  }

  @Test
  void theRunningTimeNeverGoesBackWhicheverWriterIsBehind() {
    one.appendAndWait(draft(event("1", "a", 0, 5_000)));
    two.appendAndWait(draft(event("2", "a", 1, 4_000)));
    one.appendAndWait(draft(event("3", "a", 2, 4_500), event("4", "b", 0, 6_000)));
    two.appendAndWait(draft(event("5", "a", 3, 1_000)));

    assertThat(stored()).extracting(Commit::maxTime).containsExactly(5_000L, 5_000L, 6_000L, 6_000L);
  }

  @Test
  void aCommitOverSeveralAggregatesGivesEachStreamItsPart() {
    one.appendAndWait(draft(event("fund", 0)));
    Commit both = two.appendAndWait(draft(event("donation", 0), event("fund", 1), event("case", 0), event("fund", 2)));

    assertThat(log().readStream("fund", 0, 10)).extracting(PositionedEvent::position).containsExactly(1L, 3L, 5L);
    assertThat(log().readStream("donation", 0, 10)).extracting(PositionedEvent::position).containsExactly(2L);
    assertThat(log().readStream("case", 0, 10)).extracting(PositionedEvent::position).containsExactly(4L);
    assertThat(both.keys()).allSatisfy(key -> assertThat(log().find(key)).contains(both));
  }

  @Test
  void aCommitOverSeveralAggregatesThatLosesOneOfThemStoresNothing() {
    one.appendAndWait(draft(event("fund", 0)));

    assertThatThrownBy(() -> two.appendAndWait(draft(event("donation", 0), event("fund", 0), event("case", 0))))
        .isInstanceOfSatisfying(CommitClashException.class,
            clash -> assertThat(clash.key()).isEqualTo(new CommitKey.StreamPlace("fund", 0)));

    assertThat(log().head().number()).isEqualTo(1);
    assertThat(log().lastSequence("donation")).isEmpty();
    assertThat(log().lastSequence("case")).isEmpty();
  }

  @Test
  void aClashFailsOnlyItsOwnCommitOfAGroup() throws Exception {
    PausedCommitLog paused = new PausedCommitLog(log());
    try (Sequencer sequencer = new Sequencer(paused, new HeadSignal(), SequencerLimits.DEFAULT, 3)) {
      List<CompletableFuture<Commit>> results = new ArrayList<>();
      results.add(sequencer.append(draft(event("a", 0))));
      paused.awaitFirstAppend();
      results.add(sequencer.append(draft(event("b", 0))));
      results.add(sequencer.append(draft(event("a", 0))));
      results.add(sequencer.append(draft(request("r", "c"), event("c", 0))));
      results.add(sequencer.append(draft(request("r", "d"), event("d", 0))));
      results.add(sequencer.append(draft(event("e", 0))));
      paused.goOn();

      assertThat(results.get(1).get().number()).isEqualTo(2);
      assertThatThrownBy(results.get(2)::get).hasCauseInstanceOf(CommitClashException.class);
      assertThat(results.get(3).get().number()).isEqualTo(3);
      assertThatThrownBy(results.get(4)::get).hasCauseInstanceOf(RequestAlreadyStoredException.class);
      assertThat(results.get(5).get().number()).as("the numbers have no gap").isEqualTo(4);
    }
  }

  @Test
  void duplicatesWithinACommitAreRefusedBeforeAnythingIsStored() {
    assertThatThrownBy(() -> one.append(draft(event("new", 0), event("a", 0), event("a", 0))))
        .isInstanceOf(CommitClashException.class);
    assertThatThrownBy(() -> one.append(draft(event("same", "a", 0, 1), event("same", "b", 0, 1))))
        .isInstanceOf(CommitClashException.class);

    Commit next = one.appendAndWait(draft(event("a", 0)));

    assertThat(stored()).containsExactly(next);
  }

  @Test
  void anEventIdIsStoredOnceWhoeverBringsItAgain() {
    Commit first = one.appendAndWait(draft(event("one-id", "a", 0, 1)));

    for (Sequencer sequencer : List.of(one, two)) {
      assertThatThrownBy(() -> sequencer.appendAndWait(draft(event("b", 0), event("one-id", "c", 0, 1))))
          .isInstanceOfSatisfying(CommitClashException.class,
              clash -> assertThat(clash.key()).isEqualTo(new CommitKey.EventIdentity("one-id")));
    }
    assertThat(stored()).containsExactly(first);
  }

  @Test
  void anotherWritersCommitInBetweenMakesTheGroupNumberAnew() {
    assertThat(one.appendAndWait(draft(event("a", 0))).number()).isEqualTo(1);
    append(log(), draft(event("x", 0), event("x", 1)));

    Commit stored = one.appendAndWait(draft(event("a", 1)));

    assertThat(stored.number()).isEqualTo(3);
    assertThat(stored.firstPosition()).isEqualTo(4);
  }

  @Test
  void everyCommitOfTwoWritersGetsANumberOfItsOwnAndTheLogIsDense() throws Exception {
    List<Commit> told = Together.of(MANY, i -> sequencer(i).appendAndWait(draft(event("s" + i, 0), event("t" + i, 0))));

    assertThat(stored()).containsExactlyInAnyOrderElementsOf(told);
    assertThat(stored()).extracting(Commit::number).containsExactlyElementsOf(LongStream.rangeClosed(1, MANY).boxed().toList());
    assertThat(new LogReader(log()).eventsAfter(0, 10_000)).extracting(PositionedEvent::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 2 * MANY).boxed().toList());
  }

  @Test
  void ofTwoThatWantTheSamePlaceExactlyOneWinsAndNothingOfTheOtherIsStored() throws Exception {
    List<Boolean> won = Together.of(MANY, i -> {
      try {
        sequencer(i).appendAndWait(draft(event("own" + i, 0), event("shared" + i / 2, 0)));
        return true;
      } catch (CommitClashException e) {
        return false;
      }
    });

    for (int i = 0; i < MANY; i += 2) {
      assertThat(List.of(won.get(i), won.get(i + 1))).containsExactlyInAnyOrder(true, false);
      assertThat(log().lastSequence("own" + i).isPresent()).isEqualTo(won.get(i));
      assertThat(log().lastSequence("own" + (i + 1)).isPresent()).isEqualTo(won.get(i + 1));
    }
    assertThat(log().head().number()).isEqualTo(MANY / 2);
  }

  @Test
  void ofARequestAndItsTwinOnAnotherWriterOneIsStoredAndTheOtherToldSo() throws Exception {
    List<Object> outcomes = Together.of(MANY, i -> {
      try {
        // The twin may have seen another state, and so write elsewhere.
        int place = i % 4 == 3 ? 1 : 0;
        return sequencer(i).appendAndWait(draft(request("client:" + i / 2, "s" + i / 2), event("s" + i / 2, place)));
      } catch (RequestAlreadyStoredException e) {
        return e.clientRequestId();
      }
    });

    for (int i = 0; i < MANY; i += 2) {
      Object winner = outcomes.get(i) instanceof Commit ? outcomes.get(i) : outcomes.get(i + 1);
      assertThat(List.of(outcomes.get(i), outcomes.get(i + 1))).containsExactlyInAnyOrder(winner, "client:" + i / 2);
      assertThat(log().find(new CommitKey.Request("client:" + i / 2))).hasValue((Commit) winner);
    }
    assertThat(log().head().number()).isEqualTo(MANY / 2);
  }
}
