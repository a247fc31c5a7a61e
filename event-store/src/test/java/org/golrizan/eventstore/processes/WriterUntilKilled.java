package org.golrizan.eventstore.processes;

import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.UUID;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;
import org.golrizan.eventstore.mongo.MongoCommitLog;

/** A process that writes with several threads until it is killed, and prints number and attempt of each acknowledged commit. */
final class WriterUntilKilled {

  static final int EVENTS_PER_COMMIT = 3;
  static final String EMBEDDED = "embedded";
  static final String MONGO = "mongo";

  private WriterUntilKilled() {}

  /** @param arguments {@code embedded <threads> <folder>} or {@code mongo <threads> <uri> <database>} */
  public static void main(String[] arguments) throws InterruptedException {
    CommitLog log = switch (arguments[0]) {
      case EMBEDDED -> EmbeddedStores.open(Path.of(arguments[2])).commitLog();
      case MONGO -> MongoCommitLog.open(MongoClients.create(arguments[2]).getDatabase(arguments[3]));
      default -> throw new IllegalArgumentException(arguments[0]);
    };
    Sequencer sequencer = new Sequencer(log, new HeadSignal(), SequencerLimits.DEFAULT, 0);
    Thread[] writers = new Thread[Integer.parseInt(arguments[1])];
    for (int i = 0; i < writers.length; i++) {
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
      JavaProcess.print(commit.number() + " " + commit.attemptId());
    }
  }
}
