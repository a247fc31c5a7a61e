package org.golrizan.eventstore.embedded;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitBytes;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.maintenance.DamageableStore;
import org.golrizan.eventstore.maintenance.Home;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The files of a data folder, edited while nobody has them open. */
public final class EmbeddedDamageableStore implements DamageableStore {

  private final Path folder;
  private @Nullable EmbeddedStores open;

  public EmbeddedDamageableStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public Home home() {
    close();
    return homeOf(EmbeddedStores.open(folder));
  }

  @Override
  public Home asItIs() {
    close();
    return homeOf(EmbeddedStores.openAsItIs(folder));
  }

  private Home homeOf(EmbeddedStores stores) {
    open = stores;
    return new Home(stores.commitLog(), stores.keyedStore());
  }

  @Override
  public void replace(Commit commit) {
    edit((commits, _) -> commits.put(commit.number(), CommitBytes.encode(commit)));
  }

  @Override
  public void delete(long number) {
    edit((commits, _) -> commits.remove(number));
  }

  @Override
  public void spoil(long number) {
    edit((commits, _) -> {
      byte[] bytes = commits.get(number);
      byte[] changed = bytes == null ? new byte[0] : bytes.clone();
      changed[changed.length - 1] ^= 1;
      commits.put(number, changed);
    });
  }

  @Override
  public void loseKey(CommitKey key) {
    edit((_, keys) -> keys.remove(StreamKeys.text(key)));
  }

  @Override
  public void giveKey(CommitKey key, long number) {
    edit((_, keys) -> keys.put(StreamKeys.text(key), number));
  }

  private void edit(BiConsumer<MVMap<Long, byte[]>, MVMap<String, Long>> edit) {
    close();
    try (SyncedFile file = SyncedFile.open(folder.resolve("commits.mv"))) {
      MVMap<Long, byte[]> commits = file.store().openMap("commits", MvCommitLog.commitsMap());
      MVMap<String, Long> keys = file.store().openMap("keys", MvCommitLog.keysMap());
      file.commit(() -> edit.accept(commits, keys));
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
