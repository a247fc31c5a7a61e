package org.golrizan.eventstore.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.after;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.log.Samples.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.CommitKey.EventIdentity;
import org.golrizan.eventstore.log.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Given a sound store, when it is damaged underneath, then verification names what and where. For every adapter. */
abstract class VerificationConformance {

  /** Seven events in five commits, the request's among them. */
  private static final List<Commit> SOUND = after(CommitHeader.NONE,
      draft(event("id-1", "a", 0, 100), event("id-2", "b", 41, 90)),
      draft(request("client:1", "a"), event("id-3", "a", 1, 200)),
      draft(event("id-4", "a", 2, 150), event("id-5", "c", 0, 150)),
      draft(event("id-6", "b", 42, 300)),
      draft(event("id-7", "c", 1, 400)));

  private DamageableStore store;

  /** An empty one. */
  protected abstract DamageableStore newStore();

  @BeforeEach
  void write() {
    store = newStore();
    Home home = store.home();
    home.log().append(SOUND);
    home.documents().put("identities", "one", 0, Bytes.ofText("x"), Set.of("unique"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private VerificationReport report() {
    return Verification.of(store.asItIs(), OptionalLong.empty(), Verification.DEFAULT_MAX_FINDINGS, Progress.NONE);
  }

  private List<Finding> found() {
    VerificationReport report = report();
    assertThat(report.findingsInAll()).isEqualTo(report.findings().size());
    return report.findings();
  }

  private static Commit commit(int number) {
    return SOUND.get(number - 1);
  }

  private static Commit with(Commit commit, long firstPosition, long maxTime, List<StoredEvent> events) {
    return new Commit(commit.number(), firstPosition, maxTime, commit.attemptId(), commit.writerEpoch(), commit.request(), events);
  }

  private static Commit withLast(Commit commit, UnaryOperator<StoredEvent> change) {
    List<StoredEvent> events = new ArrayList<>(commit.events());
    events.add(change.apply(events.removeLast()));
    return with(commit, commit.firstPosition(), commit.maxTime(), events);
  }

  @Test
  void aSoundStoreIsCountedAndNothingIsFound() {
    VerificationReport report = report();

    assertThat(report.findings()).isEmpty();
    assertThat(report.isSound()).isTrue();
    assertThat(report.prefix()).isEqualTo(new Prefix(5, 7));
    assertThat(report.commits()).isEqualTo(5);
    assertThat(report.events()).isEqualTo(7);
    assertThat(report.streams()).as("one of them begins above 0").isEqualTo(3);
    assertThat(report.documents()).isEqualTo(1);
    assertThat(report.bytes()).isPositive();
  }

  @Test
  void theDigestOfAPrefixIsTheSameHoweverTheLogGoesOn() {
    OptionalLong position = OptionalLong.of(5);
    VerificationReport part = Verification.of(store.asItIs(), position, 10, Progress.NONE);
    try (DamageableStore other = newStore()) {
      other.home().log().append(SOUND.subList(0, 3));
      VerificationReport whole = Verification.of(other.asItIs(), OptionalLong.empty(), 10, Progress.NONE);

      assertThat(part.prefix()).isEqualTo(new Prefix(3, 5)).isEqualTo(whole.prefix());
      assertThat(part.digest()).isEqualTo(whole.digest()).isNotEqualTo(report().digest());
    }
  }

  @Test
  void anEmptyStoreIsSound() {
    try (DamageableStore empty = newStore()) {
      empty.home();
      VerificationReport report = Verification.of(empty.asItIs(), OptionalLong.empty(), 10, Progress.NONE);

      assertThat(report.isSound()).isTrue();
      assertThat(report.prefix()).isEqualTo(Prefix.EMPTY);
    }
  }

  @Test
  void aPayloadThatIsNotWhatWasRecordedIsFound() {
    store.replace(withLast(commit(3), event -> new StoredEvent(event.eventId(), event.stream(), event.sequence(),
        event.aggregateType(), event.name(), event.revision(), event.time(), event.metadata(), Bytes.ofText("{}"), event.salt(),
        event.commitment())));

    assertThat(found()).containsExactly(
        Finding.of(FindingKind.COMMITMENT_BROKEN, "commit", 3, "position", 5, "stream", "c"));
  }

  @Test
  void aCommitThatIsMissingIsFoundAndTheOthersAreReadOn() {
    store.delete(3);

    VerificationReport report = report();

    assertThat(report.findings()).contains(Finding.of(FindingKind.COMMIT_MISSING, "commit", 3));
    assertThat(report.findings()).extracting(Finding::kind)
        .doesNotContain(FindingKind.POSITION_NOT_NEXT, FindingKind.RUNNING_TIME_WRONG);
    assertThat(report.commits()).isEqualTo(4);
    assertThat(report.prefix().commit()).isEqualTo(5);
    assertThat(report.digest()).isEmpty();
  }

  @Test
  void whatIsNoCommitAnyMoreIsFoundByItsNumberAndTheOthersAreReadOn() {
    store.spoil(2);

    VerificationReport report = report();

    assertThat(report.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(FindingKind.COMMIT_UNREADABLE);
      assertThat(finding.details()).containsEntry("commit", "2").containsKey("reason");
    });
    assertThat(report.commits()).isEqualTo(4);
  }

  @Test
  void theLastCommitToo() {
    store.spoil(5);

    assertThat(found()).extracting(Finding::kind).contains(FindingKind.COMMIT_UNREADABLE);
    assertThat(found()).filteredOn(it -> it.kind() == FindingKind.COMMIT_UNREADABLE).singleElement()
        .satisfies(finding -> assertThat(finding.details()).containsEntry("commit", "5"));
  }

  @Test
  void aPositionThatIsNotTheNextIsFound() {
    store.replace(with(commit(4), 9, commit(4).maxTime(), commit(4).events()));

    assertThat(found()).contains(
        Finding.of(FindingKind.POSITION_NOT_NEXT, "commit", 4, "expected", 6, "found", 9));
  }

  @Test
  void aRunningTimeThatIsNotTheLatestIsFound() {
    store.replace(with(commit(3), commit(3).firstPosition(), 150, commit(3).events()));

    assertThat(found()).containsExactly(
        Finding.of(FindingKind.RUNNING_TIME_WRONG, "commit", 3, "expected", 200, "found", 150));
  }

  @Test
  void aRequestWhoseStreamIsNotInTheCommitIsFound() {
    Commit second = commit(2);
    store.replace(new Commit(second.number(), second.firstPosition(), second.maxTime(), second.attemptId(),
        second.writerEpoch(), Optional.of(request("client:1", "z")), second.events()));

    assertThat(found()).containsExactly(Finding.of(FindingKind.REQUEST_WITHOUT_ITS_STREAM, "commit", 2, "stream", "z"));
  }

  @Test
  void anEventThatTakesTheIdOfAnotherIsFound() {
    store.replace(withLast(commit(5), event -> event("id-1", "c", 1, 400)));

    assertThat(found()).contains(
        Finding.of(FindingKind.KEY_LOST, "commit", 5, "key", "e:id-1"),
        Finding.of(FindingKind.KEY_HELD_BY_OTHERS, "commit", 5, "key", "e:id-1", "holders", "1"));
  }

  @Test
  void twoEventsOfACommitWithOneIdAreFound() {
    store.replace(withLast(commit(3), event -> event("id-4", "c", 0, 150)));

    assertThat(found()).containsExactly(Finding.of(FindingKind.KEY_TWICE_IN_COMMIT, "commit", 3, "key", "e:id-4"));
  }

  @Test
  void aKeyThatIsLostIsFound() {
    store.loseKey(new EventIdentity("id-5"));

    assertThat(found()).containsExactly(Finding.of(FindingKind.KEY_LOST, "commit", 3, "key", "e:id-5"));
  }

  @Test
  void aRequestsKeyIsNotShown() {
    store.loseKey(new CommitKey.Request("client:1"));

    assertThat(found()).containsExactly(Finding.of(FindingKind.KEY_LOST, "commit", 2, "key", "r:…"));
  }

  @Test
  void aKeyThatAnotherCommitHoldsIsFound() {
    store.giveKey(new EventIdentity("id-5"), 4);

    assertThat(found()).contains(
        Finding.of(FindingKind.KEY_HELD_BY_OTHERS, "commit", 3, "key", "e:id-5", "holders", "4"));
  }

  @Test
  void aSequenceThatIsLeftOutIsFound() {
    store.replace(withLast(commit(5), event -> event("id-7", "c", 4, 400)));

    assertThat(found()).contains(
        Finding.of(FindingKind.SEQUENCE_GAP, "commit", 5, "position", 7, "stream", "c", "sequence", 4));
  }

  @Test
  void aSequenceThatComesBeforeItsPredecessorIsFound() {
    try (DamageableStore other = newStore()) {
      other.home().log().append(after(CommitHeader.NONE, draft(event("a", 1)), draft(event("b", 1), event("b", 0)), draft(event("a", 0))));

      VerificationReport report = Verification.of(other.asItIs(), OptionalLong.empty(), 10, Progress.NONE);

      assertThat(report.findings()).containsExactly(
          Finding.of(FindingKind.SEQUENCE_OUT_OF_ORDER, "commit", 1, "position", 1, "stream", "a", "sequence", 1),
          Finding.of(FindingKind.SEQUENCE_OUT_OF_ORDER, "commit", 2, "position", 2, "stream", "b", "sequence", 1));
    }
  }

  @Test
  void moreFindingsThanTheLimitAreCountedAndNotKept() {
    SOUND.forEach(commit -> store.loseKey(new EventIdentity(commit.events().getFirst().eventId())));

    VerificationReport report = Verification.of(store.asItIs(), OptionalLong.empty(), 2, Progress.NONE);

    assertThat(report.findings()).hasSize(2);
    assertThat(report.findingsInAll()).isEqualTo(5);
  }

  @Test
  void anUnfinishedTargetIsFound() {
    UnfinishedMark.put(store.home().documents());

    assertThat(found()).containsExactly(Finding.of(FindingKind.UNFINISHED));
  }

  @Test
  void aPositionBeyondTheHeadIsRefused() {
    assertThatThrownBy(() -> Verification.of(store.asItIs(), OptionalLong.of(8), 10, Progress.NONE))
        .isInstanceOfSatisfying(MaintenanceException.class, e -> {
          assertThat(e.trouble()).isEqualTo(Trouble.POSITION_BEYOND_HEAD);
          assertThat(e.details()).containsEntry("position", "8").containsEntry("head", "7");
        });
  }

  @Test
  void progressIsToldInEvents() {
    List<Long> told = new ArrayList<>();
    Verification.of(store.asItIs(), OptionalLong.empty(), 10, (_, done, total) -> {
      assertThat(total).isEqualTo(7);
      told.add(done);
    });

    assertThat(told).first().isEqualTo(0L);
    assertThat(told).isSorted().last().isEqualTo(7L);
  }
}
