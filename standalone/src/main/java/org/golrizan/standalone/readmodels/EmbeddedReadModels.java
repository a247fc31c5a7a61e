package org.golrizan.standalone.readmodels;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.golrizan.eventstore.log.CommitLog;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB server inside the process, on a port of the loopback interface that the system chooses, over one file.
 *
 * <p>It is a test double: killed, it may lose its last second, and tokens may outlive documents. So after a stop that was not
 * clean its file is thrown away, and the views are folded anew from the log.
 */
final class EmbeddedReadModels implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedReadModels.class);
  private static final String DATABASE = "golrizan-views";
  private static final int CACHE_MEGABYTES = 64;

  /** How much of the file is in use at least. More than half would have it written over and over while much changes. */
  private static final int COMPACT_BELOW_PERCENT = 50;

  private final CleanStop cleanStop;
  private final MongoServer server;
  private final MongoClient client;

  private EmbeddedReadModels(CleanStop cleanStop, MongoServer server, MongoClient client) {
    this.cleanStop = cleanStop;
    this.server = server;
    this.client = client;
  }

  /**
   * Opens the read models of a folder, empty ones if what is there cannot be trusted.
   *
   * @param folder belongs to this process alone
   * @param log    what the views are folded from
   */
  static EmbeddedReadModels open(Path folder, CommitLog log) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve("views.mv");
      CleanStop cleanStop = new CleanStop(folder, log);
      if (!cleanStop.take() && Files.deleteIfExists(file)) {
        LOG.info("The last stop was not clean: the views are folded anew from the log");
      }
      MongoServer server = new MongoServer(new OrderedBackend(new MVStore.Builder()
          .fileName(file.toString())
          .cacheSize(CACHE_MEGABYTES)
          .autoCompactFillRate(COMPACT_BELOW_PERCENT)
          .open()));
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      MongoClient client = MongoClients.create(MongoClientSettings.builder()
          .applyConnectionString(new ConnectionString(server.getConnectionString()))
          .build());
      return new EmbeddedReadModels(cleanStop, server, client);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MongoDatabase database() {
    return client.getDatabase(DATABASE);
  }

  /** To be called when nothing writes any more. */
  @Override
  public void close() {
    client.close();
    server.shutdownNow();
    cleanStop.write();
  }
}
