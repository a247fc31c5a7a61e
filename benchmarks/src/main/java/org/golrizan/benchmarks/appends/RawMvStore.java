package org.golrizan.benchmarks.appends;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.golrizan.benchmarks.ReadyDrafts;
import org.golrizan.benchmarks.stores.Folders;
import org.golrizan.eventstore.log.CommitDraft;
import org.golrizan.eventstore.log.CommitKey;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What the embedded engine underneath can do at most: the same bytes and the same keys put and synced in groups, with nothing
 * numbered, checked or read, on MVStore's own settings and its own file channel.
 */
record RawMvStore(String name, Supplier<Path> freshFolder) implements AppendContender {

  /** A commit that waits for the disk. */
  private static final class Item {

    private final byte[] bytes;
    private final List<String> keys;

    private Item(byte[] bytes, List<String> keys) {
      this.bytes = bytes;
      this.keys = keys;
    }
  }

  @Override
  public AppendRound round(AppendTest test) throws Exception {
    Path folder = freshFolder.get();
    List<byte[]> encoded = ReadyDrafts.encoded(test.events());
    try (MVStore store =
        new MVStore.Builder().fileName(folder.resolve("raw.mv").toString()).autoCommitDisabled().autoCommitBufferSize(0).open()) {
      MVMap<Long, byte[]> commits = store.openMap("commits",
          new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
      MVMap<String, Long> keys = store.openMap("keys",
          new MVMap.Builder<String, Long>().keyType(StringDataType.INSTANCE).valueType(LongDataType.INSTANCE));
      long[] number = {0};
      try (GroupCommit<Item> disk = new GroupCommit<>(group -> {
        for (Item item : group) {
          long next = ++number[0];
          commits.put(next, item.bytes);
          item.keys.forEach(key -> keys.put(key, next));
        }
        store.commit();
        store.sync();
      })) {
        return WriterThreads.run(test, () -> {
          ReadyDrafts drafts = new ReadyDrafts();
          int[] next = {0};
          return () -> {
            CommitDraft draft = drafts.draft(test.events());
            disk.append(new Item(encoded.get(next[0]++ % encoded.size()),
                CommitKey.of(draft.request(), draft.events()).stream().map(CommitKey::text).toList()));
          };
        });
      }
    } finally {
      Folders.delete(folder);
    }
  }
}
