package org.golrizan.eventstore.embedded;

import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.nio.file.Path;
import java.util.UUID;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;

/** A process that writes with several threads until it is killed, and says which commits were acknowledged. */
final class WriterUntilKilled {

  static final int EVENTS_PER_COMMIT = 3;
  private static final int THREADS = 8;

  private WriterUntilKilled() {}

  public static void main(String[] folder) throws InterruptedException {
    EmbeddedStores stores = EmbeddedStores.open(Path.of(folder[0]));
    Sequencer sequencer = new Sequencer(stores.commitLog(), new HeadSignal(), SequencerLimits.DEFAULT, 0);
    Thread[] writers = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      writers[i] = Thread.ofPlatform().start(() -> write(sequencer));
    }
    for (Thread writer : writers) {
      writer.join();
    }
  }

  private static void write(Sequencer sequencer) {
    String stream = "s-" + UUID.randomUUID();
    for (long sequence = 0; ; sequence++) {
      Commit commit = sequencer.appendAndWait(
          draft(event(stream, sequence), event(stream + "-b", sequence), event(stream + "-c", sequence)));
      synchronized (System.out) {
        System.out.println(commit.number() + " " + commit.attemptId());
        System.out.flush();
      }
    }
  }
}
