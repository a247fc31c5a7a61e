package org.golrizan.eventstore.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The server that tests use, one for all of them, and databases on it of which each test has its own. */
public final class MongoServerUnderTest {

  private static @Nullable MongoClient client;

  private MongoServerUnderTest() {}

  /**
   * Where it is, without a database's name. Where {@code golrizan.mongo.uri} names no server, a replica set is started from the
   * image that {@code golrizan.mongo.image} names, and without that the test double.
   */
  public static synchronized String uri() {
    String given = System.getProperty("golrizan.mongo.uri", "");
    if (given.isBlank()) {
      String image = System.getProperty("golrizan.mongo.image", "");
      String started = image.isBlank() ? MongoServerProcess.inMemory().uri() : MongoContainer.start(image);
      System.setProperty("golrizan.mongo.uri", started);
      return started;
    }
    return given;
  }

  /** The address of a database, with the options of the server's own address. */
  public static String uri(String database) {
    String server = uri();
    int query = server.indexOf('?');
    String hosts = (query < 0 ? server : server.substring(0, query)).replaceFirst("/$", "");
    return hosts + "/" + database + (query < 0 ? "" : server.substring(query));
  }

  /** A database that nobody has used; whoever asks for it drops it. */
  public static synchronized MongoDatabase newDatabase() {
    if (client == null) {
      client = MongoClients.create(MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri())).build());
    }
    return client.getDatabase("test-" + UUID.randomUUID().toString().substring(0, 13));
  }
}
