package org.golrizan.benchmarks.appends;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.golrizan.benchmarks.ReadyDrafts;
import org.golrizan.benchmarks.stores.Folders;
import org.golrizan.benchmarks.stores.GolrizanHome;

/** Golrizan's embedded log without Axon: drafts in that are ready to be stored. */
record EmbeddedLog(String name, Supplier<Path> freshFolder) implements AppendContender {

  @Override
  public AppendRound round(AppendTest test) throws Exception {
    Path folder = freshFolder.get();
    try (GolrizanHome home = GolrizanHome.embedded(folder)) {
      return WriterThreads.run(test, () -> {
        ReadyDrafts drafts = new ReadyDrafts();
        return () -> home.sequencer().appendAndWait(drafts.draft(test.events()));
      });
    } finally {
      Folders.delete(folder);
    }
  }
}
