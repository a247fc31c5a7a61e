package org.golrizan.eventstore.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.golrizan.eventstore.log.AppendOutcome;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitBytes;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.DamagedCommitException;
import org.golrizan.eventstore.log.NoCommitLogException;
import org.golrizan.eventstore.log.PositionedEvent;
import org.golrizan.eventstore.log.StoredEvent;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * The commit log in one MVStore file.
 *
 * <p>After a crash of the process everything acknowledged is there, and of a group that was being written either everything or
 * nothing. After a loss of power the same holds on a disk that honours a sync and writes a chunk's blocks whole; if it tore the
 * last, unacknowledged chunk, opening reports it and the file of the last backup is needed. Readers see a commit only once it
 * is synced.
 */
final class MvCommitLog implements CommitLog {

  private static final String COMMITS = "commits";

  private final SyncedFile file;
  private final MVMap<Long, byte[]> commits;
  /** Key to commit number, ordered so that a stream's events follow each other. */
  private final MVMap<String, Long> keys;

  private volatile CommitHeader durableHead;

  private MvCommitLog(SyncedFile file) {
    this.file = file;
    this.commits = file.store().openMap(COMMITS, commitsMap());
    this.keys = file.store().openMap("keys", keysMap());
    this.durableHead = CommitHeader.NONE;
  }

  static MVMap.Builder<Long, byte[]> commitsMap() {
    return new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE);
  }

  static MVMap.Builder<String, Long> keysMap() {
    return new MVMap.Builder<String, Long>().keyType(StringDataType.INSTANCE).valueType(LongDataType.INSTANCE);
  }

  static MvCommitLog open(Path path) {
    return open(UninterruptiblePath.of(path));
  }

  static MvCommitLog open(String name) {
    return open(name, () -> SyncedFile.open(name), file -> {
      MvCommitLog log = new MvCommitLog(file);
      file.commit(() -> {});
      log.durableHead = log.verifiedHead();
      return log;
    });
  }

  /** Opens the file to look at it: changes nothing, and checks nothing of what it holds. */
  static MvCommitLog openAsItIs(Path path) {
    return open(path.toString(), () -> SyncedFile.openReadOnly(path), file -> {
      if (!file.store().hasMap(COMMITS)) {
        throw new NoCommitLogException(path.toString());
      }
      MvCommitLog log = new MvCommitLog(file);
      log.durableHead = log.lastReadableHeader();
      return log;
    });
  }

  private static MvCommitLog open(String name, Supplier<SyncedFile> opening, Function<SyncedFile, MvCommitLog> reading) {
    SyncedFile file;
    try {
      file = opening.get();
    } catch (MVStoreException e) {
      throw new CommitLogException("The commit log " + name + " cannot be opened", e);
    }
    try {
      return reading.apply(file);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private CommitHeader lastReadableHeader() {
    for (Long number = commits.lastKey(); number != null; number = commits.lowerKey(number)) {
      try {
        return header(number).orElseThrow();
      } catch (DamagedCommitException e) {
        // Whoever looks for damage meets it by its number.
      }
    }
    return CommitHeader.NONE;
  }

  /** Looks at the last commit, which a crash would have hurt first: its checksum, its place, and each of its keys. */
  private CommitHeader verifiedHead() {
    Long last = commits.lastKey();
    if (last == null) {
      return CommitHeader.NONE;
    }
    Commit commit = commitAt(last);
    if (commit == null || commit.number() != last || commits.sizeAsLong() != last) {
      throw new CommitLogException("The commit log is damaged: it ends with commit " + last + " but holds "
          + commits.sizeAsLong() + " commits");
    }
    for (CommitKey key : commit.keys()) {
      if (!last.equals(keys.get(StreamKeys.text(key)))) {
        throw new CommitLogException("The commit log is damaged: commit " + last + " has lost the key " + key.text());
      }
    }
    return commit.header();
  }

  @Override
  public synchronized AppendOutcome append(List<Commit> batch) {
    if (batch.isEmpty()) {
      throw new IllegalArgumentException("Nothing to append");
    }
    return guarded(() -> {
      file.requireIntact();
      OptionalInt taken = firstTakenNumber(batch);
      List<Commit> following = batch.subList(0, taken.orElse(batch.size()));
      AppendOutcome[] outcome = {taken.isPresent() ? new AppendOutcome.NumberTaken(taken.getAsInt()) : new AppendOutcome.Stored()};
      int[] stored = {0};
      file.commitIf(() -> {
        for (Commit commit : following) {
          Optional<CommitKey> clash = put(commit);
          if (clash.isPresent()) {
            outcome[0] = new AppendOutcome.KeyTaken(stored[0], clash.get());
            break;
          }
          stored[0]++;
        }
        return stored[0] > 0;
      });
      if (stored[0] > 0) {
        durableHead = following.get(stored[0] - 1).header();
      }
      return outcome[0];
    });
  }

  /** The index of the first commit that is not beyond the head; those before it follow the head without a gap. */
  private OptionalInt firstTakenNumber(List<Commit> batch) {
    CommitHeader head = durableHead;
    for (int i = 0; i < batch.size(); i++) {
      Commit commit = batch.get(i);
      if (commit.number() <= head.number()) {
        return OptionalInt.of(i);
      }
      if (commit.number() != head.number() + 1 || commit.firstPosition() != head.lastPosition() + 1) {
        throw new IllegalArgumentException("Commit " + commit.number() + " at position " + commit.firstPosition()
            + " does not follow the head " + head);
      }
      head = commit.header();
    }
    return OptionalInt.empty();
  }

  /**
   * Puts a commit whole or not at all.
   *
   * @return the first of its keys that is taken, by an earlier commit of the same group too
   */
  private Optional<CommitKey> put(Commit commit) {
    List<String> own = new ArrayList<>(2 * commit.events().size() + 1);
    for (CommitKey key : commit.keys()) {
      String text = StreamKeys.text(key);
      // One search for both looking and putting.
      if (keys.putIfAbsent(text, commit.number()) != null) {
        own.forEach(keys::remove);
        return Optional.of(key);
      }
      own.add(text);
    }
    commits.put(commit.number(), CommitBytes.encode(commit));
    return Optional.empty();
  }

  @Override
  public List<Commit> read(long fromNumber, int maxCommits, long maxBytes) {
    return guarded(() -> {
      List<Commit> found = new ArrayList<>();
      long bytes = 0;
      long last = highestNumber();
      for (long number = fromNumber; number <= last && found.size() < maxCommits; number++) {
        Commit commit = commitAt(number);
        if (commit == null) {
          throw new DamagedCommitException("Commit " + number + " is missing");
        }
        bytes += commit.events().stream().mapToLong(StoredEvent::size).sum();
        if (bytes > maxBytes && !found.isEmpty()) {
          break;
        }
        found.add(commit);
      }
      return found;
    });
  }

  @Override
  public Optional<CommitHeader> header(long number) {
    return guarded(() -> number > highestNumber()
        ? Optional.empty()
        : Optional.ofNullable(commits.get(number)).map(CommitBytes::decodeHeader));
  }

  @Override
  public List<PositionedEvent> readStream(String stream, long fromSequence, int maxEvents) {
    return guarded(() -> StreamKeys.readStream(keys, this::durableCommit, stream, fromSequence, maxEvents));
  }

  @Override
  public OptionalLong lastSequence(String stream) {
    return guarded(() -> StreamKeys.lastSequence(keys, highestNumber(), stream));
  }

  @Override
  public Optional<Commit> find(CommitKey key) {
    return guarded(() -> Optional.ofNullable(keys.get(StreamKeys.text(key))).map(this::durableCommit));
  }

  @Override
  public Map<CommitKey, List<Long>> holders(Collection<CommitKey> wanted) {
    return guarded(() -> {
      Map<CommitKey, List<Long>> found = new HashMap<>();
      for (CommitKey key : wanted) {
        Long number = keys.get(StreamKeys.text(key));
        if (number != null && number <= highestNumber()) {
          found.put(key, List.of(number));
        }
      }
      return found;
    });
  }

  @Override
  public CommitHeader head() {
    return durableHead;
  }

  /** Of a log that was opened to look at it, the last one, readable or not; else the last that is synced. */
  @Override
  public long highestNumber() {
    return file.isReadOnly() ? Objects.requireNonNullElse(commits.lastKey(), 0L) : durableHead.number();
  }

  private @Nullable Commit durableCommit(long number) {
    return number > highestNumber() ? null : commitAt(number);
  }

  private @Nullable Commit commitAt(long number) {
    byte[] bytes = commits.get(number);
    if (bytes == null) {
      return null;
    }
    Commit commit = CommitBytes.decode(bytes);
    if (commit.number() != number) {
      throw new DamagedCommitException("Commit " + number + " is damaged: it says that it is commit " + commit.number());
    }
    return commit;
  }

  private <T> T guarded(Supplier<T> work) {
    try {
      return file.read(work);
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT) {
        throw new DamagedCommitException("The commit log's file is damaged", e);
      }
      throw new CommitLogException("The commit log's file cannot be read or written", e);
    } catch (IllegalStateException e) {
      throw new CommitLogException("The commit log's file cannot be read or written", e);
    }
  }

  @Override
  public synchronized void close() {
    file.close();
  }
}
