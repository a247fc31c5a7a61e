package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.maintenance.BackupFile;
import org.golrizan.eventstore.maintenance.BackupSummary;
import org.golrizan.eventstore.maintenance.Home;
import org.golrizan.eventstore.maintenance.Progress;
import org.golrizan.eventstore.maintenance.Selection;
import org.golrizan.eventstore.maintenance.StoreMaintenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maintenance knows collections by their names alone: these are the ones that Axon's side really writes. */
class ProcessorsAreBackedUpAheadOfTheLogTest {

  @TempDir Path folder;

  @Test
  void tokensAndDeadLettersAreLeftOutAtAnEarlierPositionAndTakenAtTheHead() {
    try (TestStores stores = TestStores.open(folder.resolve("data"))) {
      append(stores.log(), draft(event("a", 0)));
      new KeyedTokenStore(stores.keyedStore()).initializeTokenSegments("p", 1, new GlobalSequenceTrackingToken(1));
      DeadLetters.queue(stores.keyedStore()).enqueue("sequence", DeadLetters.failed(DeadLetters.event("evin", 0)));
      Home home = new Home(stores.log(), stores.keyedStore());

      assertThat(stores.keyedStore().collections()).containsExactly("dead-letters", "tokens");
      assertThat(backUp(home, Selection.EVERYTHING, "head").documents()).containsOnlyKeys("dead-letters", "tokens");
      assertThat(backUp(home, new Selection(OptionalLong.of(1), Set.of()), "position").documents()).isEmpty();
    }
  }

  private BackupSummary backUp(Home home, Selection selection, String name) {
    return BackupFile.create(folder.resolve(name),
        out -> StoreMaintenance.of(home).backUp(selection, out, Progress.NONE), Progress.NONE).summary();
  }
}
