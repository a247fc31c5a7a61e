package org.golrizan.eventstore.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.NoCommitLogException;

/** The two stores of a database on a server of MongoDB's protocol, and the client to it. */
public final class MongoStores implements AutoCloseable {

  /** Stands before the names of collections that are not the log. */
  private static final String KEYED_PREFIX = "keyed-";

  /** An address may name its own; the driver's 30 s are long for someone who waits for a start to fail. */
  private static final Duration SERVER_SELECTION = Duration.ofSeconds(10);

  private final MongoClient client;
  private final CommitLog commitLog;
  private final KeyedStore keyedStore;

  private MongoStores(MongoClient client, CommitLog commitLog, KeyedStore keyedStore) {
    this.client = client;
    this.commitLog = commitLog;
    this.keyedStore = keyedStore;
  }

  /**
   * Opens the database, and makes the log if it is not there.
   *
   * @param uri as MongoDB's drivers take it, with the database's name
   * @throws NoDatabaseNamedException if it has none
   * @throws IllegalArgumentException if it is no such address
   * @throws CommitLogException       if the server cannot be reached
   */
  public static MongoStores open(String uri) {
    return open(uri, MongoCommitLog::open);
  }

  /**
   * {@link #open} to look at the database: makes nothing, and repairs no index.
   *
   * @throws NoCommitLogException if there is no log
   */
  public static MongoStores openAsItIs(String uri) {
    return open(uri, MongoCommitLog::openAsItIs);
  }

  private static MongoStores open(String uri, Function<MongoDatabase, MongoCommitLog> log) {
    ConnectionString address = new ConnectionString(uri);
    String name = address.getDatabase();
    if (name == null) {
      throw new NoDatabaseNamedException();
    }
    MongoClient client = MongoClients.create(MongoClientSettings.builder()
        .applyToClusterSettings(cluster ->
            cluster.serverSelectionTimeout(SERVER_SELECTION.toMillis(), TimeUnit.MILLISECONDS))
        .applyConnectionString(address)
        .applicationName("golrizan-event-store")
        .build());
    try {
      MongoDatabase database = client.getDatabase(name);
      return new MongoStores(client, log.apply(database), new MongoKeyedStore(database, KEYED_PREFIX));
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
  }

  public CommitLog commitLog() {
    return commitLog;
  }

  public KeyedStore keyedStore() {
    return keyedStore;
  }

  @Override
  public void close() {
    client.close();
  }

  /** The message shows nothing of the address, which may hold a password. */
  public static final class NoDatabaseNamedException extends RuntimeException {

    NoDatabaseNamedException() {
      super("The address of the event store's server (golrizan.mongo.uri, GOLRIZAN_MONGO_URI) names no database: it ends in /<database>");
    }
  }
}
