package org.golrizan.eventstore.embedded;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.golrizan.eventstore.axon.LogAccess;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;
import org.golrizan.eventstore.mongo.MongoCommitLog;
import org.golrizan.eventstore.mongo.MongoKeyedStore;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;

/** The stores of one home with a sequencer, for tests. */
public final class TestStores implements AutoCloseable {

  /** Where stores are kept. */
  public enum Home {
    EMBEDDED,
    MONGO;

    /** @param folder for the home that needs one */
    public TestStores open(Path folder) {
      return switch (this) {
        case EMBEDDED -> TestStores.open(folder);
        case MONGO -> TestStores.onMongo();
      };
    }
  }

  private final CommitLog log;
  private final KeyedStore keyedStore;
  private final HeadSignal signal = new HeadSignal();
  private final Sequencer sequencer;
  private final Runnable closing;

  private TestStores(CommitLog log, KeyedStore keyedStore, Runnable closing) {
    this.log = log;
    this.keyedStore = keyedStore;
    this.sequencer = new Sequencer(log, signal, SequencerLimits.DEFAULT, 0);
    this.closing = closing;
  }

  /** In a folder. */
  public static TestStores open(Path folder) {
    EmbeddedStores stores = EmbeddedStores.open(folder);
    return new TestStores(stores.commitLog(), stores.keyedStore(), stores::close);
  }

  /** On a server, in a database that goes when this is closed. */
  public static TestStores onMongo() {
    MongoDatabase database = MongoServerUnderTest.newDatabase();
    return new TestStores(MongoCommitLog.open(database), new MongoKeyedStore(database, "keyed-"), database::drop);
  }

  public LogAccess access() {
    return LogAccess.of(log, signal, keyedStore, sequencer);
  }

  public CommitLog log() {
    return log;
  }

  public KeyedStore keyedStore() {
    return keyedStore;
  }

  @Override
  public void close() {
    sequencer.close();
    closing.run();
  }
}
