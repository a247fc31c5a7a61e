package org.golrizan.benchmarks.stores;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.bson.Document;
import org.golrizan.benchmarks.ChildJvm;
import org.jspecify.annotations.Nullable;

/** The servers of a run, each started when it is needed first. Used by one thread. */
public final class Servers implements AutoCloseable {

  private static final String LISTENING = "listening on ";

  private final Path work;
  private final Optional<String> jdbcUrl;
  private final Optional<String> givenMongoUri;
  private final int connections;
  private final String mongoHeap;
  private final AtomicInteger databases = new AtomicInteger();
  private @Nullable PostgresServer postgres;
  private @Nullable ChildJvm mongoServer;
  private @Nullable String mongoUri;
  private @Nullable MongoClient mongo;

  /**
   * @param jdbcUrl     a PostgreSQL to use instead of one of our own
   * @param mongoUri    a server of MongoDB's protocol to use instead of one of our own, without a database's name
   * @param connections how many connections to PostgreSQL are pooled
   * @param mongoHeap   our own server's heap, as {@code -Xmx} takes it
   */
  public Servers(Path work, Optional<String> jdbcUrl, Optional<String> mongoUri, int connections, String mongoHeap) {
    this.work = work;
    this.jdbcUrl = jdbcUrl;
    this.givenMongoUri = mongoUri;
    this.connections = connections;
    this.mongoHeap = mongoHeap;
  }

  private PostgresServer server() {
    PostgresServer running = postgres;
    if (running == null) {
      running = jdbcUrl.map(url -> PostgresServer.at(url, connections))
          .orElseGet(() -> PostgresServer.start(work, connections));
      postgres = running;
    }
    return running;
  }

  public DataSource postgres() {
    return server().dataSource();
  }

  /** PostgreSQL's settings that matter; empty if it was not needed. */
  public List<String> postgresSettings() {
    return postgres == null ? List.of() : postgres.settings();
  }

  /** Without a database's name. */
  public String mongoUri() {
    String uri = mongoUri;
    if (uri == null) {
      uri = givenMongoUri.orElseGet(this::startMongo);
      mongoUri = uri;
    }
    return uri;
  }

  private String startMongo() {
    ChildJvm server = ChildJvm.ofThisProgram(List.of("-Xmx" + mongoHeap), List.of("mongo-server"));
    String uri = server.awaitLine(LISTENING).substring(LISTENING.length());
    server.drain();
    mongoServer = server;
    return uri;
  }

  public MongoClient mongo() {
    MongoClient client = mongo;
    if (client == null) {
      client = MongoClients.create(mongoUri());
      mongo = client;
    }
    return client;
  }

  /** A database that nobody has used; whoever asks for it drops it. */
  public MongoDatabase newDatabase() {
    return mongo().getDatabase("bench-" + ProcessHandle.current().pid() + "-" + databases.incrementAndGet());
  }

  /** What the server of MongoDB's protocol says that it is; empty if it was not needed. */
  public Optional<String> mongoVersion() {
    return mongo == null
        ? Optional.empty()
        : Optional.of((mongoServer == null ? "given server, " : "mongo-java-server in a process of its own, in memory, -Xmx"
            + mongoHeap + ", ") + "version " + mongo.getDatabase("admin").runCommand(new Document("buildInfo", 1)).getString("version"));
  }

  @Override
  public void close() {
    if (mongo != null) {
      mongo.close();
    }
    if (mongoServer != null) {
      mongoServer.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }
}
