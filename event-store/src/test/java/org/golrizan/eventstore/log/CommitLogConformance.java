package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.eventstore.log.Samples.after;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.log.Samples.request;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every adapter of the commit log keeps. A subclass gives the adapter. */
public abstract class CommitLogConformance {

  /** An empty log, the same one for the whole of a test. */
  protected abstract CommitLog log();

  @Test
  void anEmptyLogHasNoHeadAndNothingToRead() {
    assertThat(log().head()).isEqualTo(CommitHeader.NONE);
    assertThat(log().read(1, 10, 1_000)).isEmpty();
    assertThat(log().header(1)).isEmpty();
    assertThat(log().readStream("prison-evin", 0, 10)).isEmpty();
    assertThat(log().lastSequence("prison-evin")).isEmpty();
    assertThat(log().find(new CommitKey.EventIdentity("x"))).isEmpty();
    assertThat(log().holders(List.of(new CommitKey.EventIdentity("x")))).isEmpty();

    Commit first = append(log(), draft(event("prison-evin", 0)));

    assertThat(log().head()).as("empty no more").isEqualTo(first.header());
  }

  @Test
  void theClockIsAboutOurs() {
    assertThat(Duration.between(log().now(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
  }

  @Test
  void aCommitComesBackAsItWasStored() {
    CommitRequest request = request("client:1", "fund-1");
    List<Commit> commits = after(CommitHeader.NONE, draft(request, event("fund-1", 0), event("donation-9", 3)));

    assertThat(log().append(commits)).isEqualTo(new AppendOutcome.Stored());

    assertThat(log().read(1, 10, 1_000_000)).isEqualTo(commits);
    assertThat(log().head()).isEqualTo(commits.getFirst().header());
    assertThat(log().header(1)).contains(commits.getFirst().header());
  }

  @Test
  void aBatchIsStoredInOrderAndReadInParts() {
    List<Commit> commits = after(CommitHeader.NONE,
        draft(event("a", 0), event("a", 1)), draft(event("b", 0)), draft(event("a", 2), event("b", 1)));
    log().append(commits);

    assertThat(log().read(2, 1, 1_000_000)).isEqualTo(commits.subList(1, 2));
    assertThat(log().read(2, 10, 1_000_000)).isEqualTo(commits.subList(1, 3));
    assertThat(log().read(1, 10, 1)).as("at least one, however large").isEqualTo(commits.subList(0, 1));
    assertThat(log().read(4, 10, 1_000_000)).isEmpty();
    assertThat(log().head().lastPosition()).isEqualTo(5);
  }

  @Test
  void aStreamIsReadFromASequenceOnWithGlobalPositions() {
    append(log(), draft(event("a", 0), event("b", 0), event("a", 1)));
    append(log(), draft(event("a:0000000000000000", 0), event("a", 2)));

    List<PositionedEvent> read = log().readStream("a", 1, 10);

    assertThat(read).extracting(PositionedEvent::position).containsExactly(3L, 5L);
    assertThat(read).extracting(it -> it.event().sequence()).containsExactly(1L, 2L);
    assertThat(log().readStream("a", 0, 2)).hasSize(2);
    assertThat(log().lastSequence("a")).hasValue(2);
    assertThat(log().lastSequence("b")).hasValue(0);
  }

  @Test
  void aNumberThatIsTakenStopsTheBatchThere() {
    append(log(), draft(event("a", 0)));
    List<Commit> late = after(CommitHeader.NONE, draft(event("b", 0)), draft(event("c", 0)));

    assertThat(log().append(late)).isEqualTo(new AppendOutcome.NumberTaken(0));

    assertThat(log().head().number()).isEqualTo(1);
    assertThat(log().lastSequence("b")).isEmpty();
  }

  @Test
  void aKeyThatIsTakenStopsTheBatchThereAndKeepsWhatIsBeforeIt() {
    append(log(), draft(event("a", 0)));
    List<Commit> batch = after(log().head(), draft(event("b", 0)), draft(event("c", 0), event("a", 0)), draft(event("d", 0)));

    AppendOutcome outcome = log().append(batch);

    assertThat(outcome).isEqualTo(new AppendOutcome.KeyTaken(1, new CommitKey.StreamPlace("a", 0)));
    assertThat(log().head()).isEqualTo(batch.getFirst().header());
    assertThat(log().lastSequence("b")).hasValue(0);
    assertThat(log().lastSequence("c")).as("nothing of the clashing commit").isEmpty();
    assertThat(log().lastSequence("d")).isEmpty();
  }

  @Test
  void twoCommitsOfOneBatchClashLikeAnyOthers() {
    List<Commit> batch = after(CommitHeader.NONE, draft(event("a", 0)), draft(event("a", 0)));

    assertThat(log().append(batch)).isEqualTo(new AppendOutcome.KeyTaken(1, new CommitKey.StreamPlace("a", 0)));
    assertThat(log().head().number()).isEqualTo(1);
  }

  @Test
  void anEventIdIsStoredOnce() {
    append(log(), draft(event("one-id", "a", 0, 1)));

    assertThat(log().append(after(log().head(), draft(event("one-id", "b", 0, 1)))))
        .isEqualTo(new AppendOutcome.KeyTaken(0, new CommitKey.EventIdentity("one-id")));
  }

  @Test
  void aClientRequestIsStoredOnceAndFound() {
    Commit first = append(log(), draft(request("client:1", "a"), event("a", 0)));

    assertThat(log().append(after(log().head(), draft(request("client:1", "b"), event("b", 0)))))
        .isEqualTo(new AppendOutcome.KeyTaken(0, new CommitKey.Request("client:1")));
    assertThat(log().find(new CommitKey.Request("client:1"))).contains(first);
    assertThat(new HandledRequests(log()).find("client:1")).hasValueSatisfying(handled -> {
      assertThat(handled.bodyHash()).isEqualTo("hash-of-body");
      assertThat(handled.streamVersion()).isEqualTo(1);
      assertThat(handled.lastPosition()).isEqualTo(1);
    });
    assertThat(new HandledRequests(log()).find("client:2")).isEmpty();
  }

  @Test
  void everyKeyFindsItsCommit() {
    Commit commit = append(log(), draft(request("client:1", "a"), event("a", 0), event("b", 5)));

    assertThat(commit.keys()).hasSize(5).allSatisfy(key -> assertThat(log().find(key)).contains(commit));
  }

  @Test
  void manyKeysFindTheirCommitsAtOnce() {
    Commit first = append(log(), draft(request("client:1", "a"), event("a", 0), event("b", 5)));
    Commit second = append(log(), draft(event("a", 1)));
    List<CommitKey> keys = new ArrayList<>(first.keys());
    keys.addAll(second.keys());
    keys.add(new CommitKey.EventIdentity("nobody's"));

    Map<CommitKey, List<Long>> holders = log().holders(keys);

    assertThat(holders).hasSize(7);
    assertThat(first.keys()).allSatisfy(key -> assertThat(holders.get(key)).containsExactly(1L));
    assertThat(second.keys()).allSatisfy(key -> assertThat(holders.get(key)).containsExactly(2L));
  }

  @Test
  void aStreamMayStartAboveZero() {
    append(log(), draft(event("a", 41)));

    assertThat(log().readStream("a", 0, 10)).extracting(it -> it.event().sequence()).containsExactly(41L);
  }

  @Test
  void ofManyWritersForOnePlaceExactlyOneWins() throws Exception {
    int writers = 8;
    Callable<AppendOutcome> writer = () -> log().append(after(CommitHeader.NONE, draft(event("a", 0))));

    List<AppendOutcome> outcomes;
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      List<Future<AppendOutcome>> running = threads.invokeAll(Collections.nCopies(writers, writer));
      outcomes = running.stream().map(Future::resultNow).toList();
    }

    assertThat(outcomes).filteredOn(AppendOutcome.Stored.class::isInstance).hasSize(1);
    assertThat(log().head().number()).isEqualTo(1);
  }
}
