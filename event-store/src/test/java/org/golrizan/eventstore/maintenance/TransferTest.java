package org.golrizan.eventstore.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.maintenance.Stored.assertTrouble;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.log.AppendOutcome;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.DelegatingCommitLog;
import org.golrizan.eventstore.log.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a home of each kind into the other kind. */
class TransferTest {

  @TempDir Path folder;

  private final List<DamageableStore> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(DamageableStore::close);
  }

  private DamageableStore newStore(HomeKind kind) {
    DamageableStore store = kind.newStore(folder);
    open.add(store);
    return store;
  }

  private Home source(HomeKind kind) {
    Home home = newStore(kind).home();
    Stored.writeTo(home);
    return home;
  }

  private Home target(HomeKind ofSource) {
    return newStore(ofSource == HomeKind.EMBEDDED ? HomeKind.MONGO : HomeKind.EMBEDDED).home();
  }

  private static TransferReport copy(Home source, Home target) {
    return Transfer.run(new HomeSource(source, Selection.EVERYTHING), target, Progress.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void aCopyHoldsTheSameCommitsAndTheSameDocumentsButSnapshots(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);

    TransferReport report = copy(source, target);

    assertThat(report.prefix()).isEqualTo(new Prefix(3, 5));
    assertThat(report.alreadyThere()).isZero();
    assertThat(report.documents()).containsEntry("identities", 1L).doesNotContainKey("snapshots");
    assertThat(report.verification().isSound()).isTrue();
    assertThat(report.verification().digest()).isEqualTo(Stored.verify(source).digest());
    assertThat(Stored.commits(target)).isEqualTo(Stored.COMMITS);
    assertThat(Stored.documents(target)).isEqualTo(Stored.allButSnapshots());
    assertThat(target.documents().findByUniqueKey("dead-letters", "p/second")).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void thereAndBackGivesTheSameDigest(HomeKind kind) {
    Home source = source(kind);
    Home there = target(kind);
    Home back = newStore(kind).home();

    copy(source, there);
    TransferReport report = copy(there, back);

    assertThat(report.verification().digest()).isEqualTo(Stored.verify(source).digest()).isPresent();
    assertThat(Stored.documents(back)).isEqualTo(Stored.allButSnapshots());
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyStoreIsCopiedToo(HomeKind kind) {
    assertThat(copy(newStore(kind).home(), target(kind)).prefix()).isEqualTo(Prefix.EMPTY);
  }

  @ParameterizedTest
  @EnumSource
  void aCopyThatWasCutOffAnywhereGoesOnAndNobodyWorksOnTheHalf(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);
    // Three commits and five documents: cut off after each of them, on one target.
    for (int sent = 0; sent <= 8; sent++) {
      PrefixSource cutOff = new CutOffSource(new HomeSource(source, Selection.EVERYTHING), sent);
      assertThatThrownBy(() -> Transfer.run(cutOff, target, Progress.NONE)).isInstanceOf(CutOffException.class);

      assertThatThrownBy(() -> UnfinishedMark.requireNone(target.documents())).hasMessageContaining("same command again");
      assertTrouble(Trouble.UNFINISHED_STORE, Map.of(), () -> new HomeSource(target, Selection.EVERYTHING));
      assertThat(Stored.verify(target).findings()).containsExactly(Finding.of(FindingKind.UNFINISHED));
    }

    TransferReport report = copy(source, target);

    assertThat(report.alreadyThere()).isPositive();
    assertThat(report.verification().digest()).isEqualTo(Stored.verify(source).digest());
    assertThat(Stored.documents(target)).isEqualTo(Stored.allButSnapshots());
    UnfinishedMark.requireNone(target.documents());
  }

  @ParameterizedTest
  @EnumSource
  void aTargetThatHoldsAPartTakesTheRestAndTheDocumentsAsTheyAreInTheSource(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);
    copy(source, target);
    append(source.log(), draft(event("c", 1)));
    source.documents().put("identities", "prisoner:x", 2, Bytes.ofText("three"));
    source.documents().delete("keys", "person-1", 1);

    TransferReport report = copy(source, target);

    assertThat(report.alreadyThere()).isEqualTo(3);
    assertThat(report.prefix()).isEqualTo(new Prefix(4, 6));
    assertThat(Stored.documents(target)).containsEntry("identities/prisoner:x", "three []").doesNotContainKey("keys/person-1");
  }

  @ParameterizedTest
  @EnumSource
  void aTargetWithAnotherCommitIsRefusedByItsNumberAndLeftAlone(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);
    target.log().append(Stored.COMMITS.subList(0, 1));
    append(target.log(), draft(event("z", 0)));
    target.documents().put("identities", "k", 0, Bytes.ofText("theirs"));

    assertTrouble(Trouble.TARGET_DIFFERS, Map.of("commit", "2"), () -> copy(source, target));

    assertThat(target.log().head().number()).isEqualTo(2);
    assertThat(Stored.documents(target)).isEqualTo(Map.of("identities/k", "theirs []"));
  }

  @ParameterizedTest
  @EnumSource
  void aTargetThatIsAheadIsRefused(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);
    copy(source, target);
    append(target.log(), draft(event("z", 0)));

    assertTrouble(Trouble.TARGET_AHEAD, Map.of("commit", "4"), () -> copy(source, target));
  }

  @ParameterizedTest
  @EnumSource
  void aTargetWithoutCommitsButWithDocumentsIsRefused(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);
    target.documents().put("identities-secret", "fingerprint", 0, Bytes.ofText("another"));

    assertTrouble(Trouble.TARGET_HAS_DOCUMENTS, Map.of("collection", "identities-secret"), () -> copy(source, target));
    assertThat(target.log().head().number()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void someoneElseWhoWritesToTheTargetIsNoticed(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);
    Home shared = new Home(new DelegatingCommitLog(target.log()) {
      @Override
      public AppendOutcome append(List<Commit> commits) {
        Commit theirs = commits.getFirst();
        target.log().append(List.of(new Commit(theirs.number(), theirs.firstPosition(), 0, new UUID(1, 1), 0,
            Optional.empty(), List.of(event("z", 0)))));
        return super.append(commits);
      }
    }, target.documents());

    assertTrouble(Trouble.TARGET_WRITTEN_TO, Map.of("commit", "1"), () -> copy(source, shared));
  }

  @ParameterizedTest
  @EnumSource
  void alsoWhenItIsAtTheVeryEnd(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);
    PrefixSource lateWriter = new HookedSource(new HomeSource(source, Selection.EVERYTHING), () ->
        append(target.log(), draft(event("z", 0))));

    assertTrouble(Trouble.TARGET_WRITTEN_TO, Map.of("commit", "4"),
        () -> Transfer.run(lateWriter, target, Progress.NONE));
  }

  @ParameterizedTest
  @EnumSource
  void someoneElseWhoWritesDocumentsToTheTargetIsNoticed(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);
    PrefixSource lateWriter = new HookedSource(new HomeSource(source, Selection.EVERYTHING), () ->
        target.documents().put("identities", "theirs", 0, Bytes.ofText("x")));

    assertTrouble(Trouble.DOCUMENTS_DIFFER, Map.of("collection", "identities"),
        () -> Transfer.run(lateWriter, target, Progress.NONE));
  }

  @ParameterizedTest
  @EnumSource
  void nothingDamagedIsCopied(HomeKind kind) {
    DamageableStore store = newStore(kind);
    Stored.writeTo(store.home());
    Commit second = Stored.COMMITS.get(1);
    StoredEvent event = second.events().getFirst();
    store.replace(new Commit(second.number(), second.firstPosition(), second.maxTime(), second.attemptId(),
        second.writerEpoch(), second.request(), List.of(new StoredEvent(event.eventId(), event.stream(), event.sequence(),
            event.aggregateType(), event.name(), event.revision(), event.time(), event.metadata(), Bytes.ofText("forged"),
            event.salt(), event.commitment()))));
    Home target = target(kind);

    assertTrouble(Trouble.SOURCE_DAMAGED, Map.of("commit", "2", "finding", "COMMITMENT_BROKEN"),
        () -> copy(store.asItIs(), target));
  }

  @ParameterizedTest
  @EnumSource
  void aCommitThatCannotBeReadIsNamedAndNotSkipped(HomeKind kind) {
    DamageableStore store = newStore(kind);
    Stored.writeTo(store.home());
    store.spoil(2);
    Home target = target(kind);

    assertTrouble(Trouble.SOURCE_DAMAGED, Map.of("commit", "2", "finding", "COMMIT_UNREADABLE"),
        () -> copy(store.asItIs(), target));
  }

  @ParameterizedTest
  @EnumSource
  void aCollectionThatIsExcludedIsNeitherCopiedNorTouchedInTheTarget(HomeKind kind) {
    Home source = source(kind);
    Home target = target(kind);
    target.documents().put("keys", "of-the-target", 0, Bytes.ofText("k"));

    Transfer.run(new HomeSource(source, new Selection(OptionalLong.empty(), Set.of("keys"))), target, Progress.NONE);

    assertThat(Stored.documents(target)).containsEntry("keys/of-the-target", "k []").doesNotContainKey("keys/person-1")
        .containsKey("identities/prisoner:x");
  }

  private static final class CutOffException extends RuntimeException {}

  /** Ends after so many commits and documents. */
  private record CutOffSource(PrefixSource source, int limit) implements PrefixSource {

    @Override
    public void send(long fromCommit, PrefixReceiver receiver) {
      int[] sent = {0};
      source.send(fromCommit, new PrefixReceiver() {
        @Override
        public void prefix(Prefix end) {
          receiver.prefix(end);
        }

        @Override
        public void commit(Commit commit) {
          count();
          receiver.commit(commit);
        }

        @Override
        public void document(String collection, KeyedDocument document) {
          count();
          receiver.document(collection, document);
        }

        private void count() {
          if (sent[0]++ == limit) {
            throw new CutOffException();
          }
        }
      });
      throw new CutOffException();
    }

    @Override
    public void sendCommits(long lastCommit, Consumer<Commit> receiver) {
      source.sendCommits(lastCommit, receiver);
    }

    @Override
    public Set<String> without() {
      return source.without();
    }
  }

  /** Does something else when all is sent. */
  private record HookedSource(PrefixSource source, Runnable atTheEnd) implements PrefixSource {

    @Override
    public void send(long fromCommit, PrefixReceiver receiver) {
      source.send(fromCommit, receiver);
      atTheEnd.run();
    }

    @Override
    public void sendCommits(long lastCommit, Consumer<Commit> receiver) {
      source.sendCommits(lastCommit, receiver);
    }

    @Override
    public Set<String> without() {
      return source.without();
    }
  }
}
