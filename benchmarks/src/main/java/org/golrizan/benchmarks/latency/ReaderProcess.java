package org.golrizan.benchmarks.latency;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.golrizan.eventstore.axon.LogAccess;
import org.golrizan.eventstore.log.ClockGuard;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.HeadWatcher;
import org.golrizan.eventstore.mongo.MongoCommitLog;
import org.golrizan.eventstore.mongo.MongoKeyedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The reading one of two processes: follows the log, writes down when each event arrived, and ends. */
@Command(name = "reader", hidden = true)
public final class ReaderProcess implements Callable<Integer> {

  static final String READING = "reading";
  static final String DONE = "done";

  /** As {@code golrizan.event-store.poll-interval} has it. */
  private static final Duration POLL_INTERVAL = Duration.ofMillis(10);

  @Parameters(index = "0")
  private String uri = "";

  @Parameters(index = "1")
  private String databaseName = "";

  @Parameters(index = "2")
  private int count;

  @Parameters(index = "3")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Arrivals arrivals = new Arrivals(count);
    HeadSignal signal = new HeadSignal();
    try (MongoClient client = MongoClients.create(uri)) {
      MongoDatabase database = client.getDatabase(databaseName);
      MongoCommitLog log = MongoCommitLog.open(database);
      LogAccess access = LogAccess.readOnly(log, signal, new MongoKeyedStore(database, "keyed-reader-"));
      try (HeadWatcher _ = new HeadWatcher(log, signal, ClockGuard.NONE, POLL_INTERVAL, Duration.ofSeconds(30));
          Follower _ = Follower.start(access, arrivals)) {
        System.out.println(READING);
        Arrivals.write(arrivals.await(), file);
        System.out.println(DONE);
      }
    }
    return 0;
  }
}
