package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoSequencersOverOneLogTest {

  private static final int STREAMS = 100;

  @TempDir Path folder;

  @Test
  void everyoneGetsANumberOfTheirOwnAndTheLogIsDense() throws Exception {
    try (EmbeddedStores stores = EmbeddedStores.open(folder);
        Sequencer one = new Sequencer(stores.commitLog(), new HeadSignal(), SequencerLimits.DEFAULT, 1);
        Sequencer two = new Sequencer(stores.commitLog(), new HeadSignal(), SequencerLimits.DEFAULT, 2)) {
      List<Commit> stored = together(i -> (i % 2 == 0 ? one : two).appendAndWait(draft(event("s" + i, 0), event("t" + i, 0))));

      assertThat(stored).extracting(Commit::number)
          .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, STREAMS).mapToObj(Long::valueOf).toList());
      assertThat(new LogReader(stores.commitLog()).eventsAfter(0, 10_000)).extracting(PositionedEvent::position)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, 2 * STREAMS).mapToObj(Long::valueOf).toList());
    }
  }

  @Test
  void ofTwoThatWantTheSamePlaceExactlyOneWins() throws Exception {
    try (EmbeddedStores stores = EmbeddedStores.open(folder);
        Sequencer one = new Sequencer(stores.commitLog(), new HeadSignal(), SequencerLimits.DEFAULT, 1);
        Sequencer two = new Sequencer(stores.commitLog(), new HeadSignal(), SequencerLimits.DEFAULT, 2)) {
      List<Boolean> won = together(i -> {
        try {
          (i % 2 == 0 ? one : two).appendAndWait(draft(event("s" + i / 2, 0)));
          return true;
        } catch (CommitClashException e) {
          return false;
        }
      });

      assertThat(won).filteredOn(it -> it).hasSize(STREAMS / 2);
      assertThat(stores.commitLog().head().number()).isEqualTo(STREAMS / 2);
    }
  }

  private interface Work<T> {
    T of(int i);
  }

  private static <T> List<T> together(Work<T> work) throws Exception {
    List<Callable<T>> all = new ArrayList<>();
    for (int i = 0; i < STREAMS; i++) {
      int number = i;
      all.add(() -> work.of(number));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(all)) {
        results.add(future.get());
      }
      return results;
    }
  }
}
