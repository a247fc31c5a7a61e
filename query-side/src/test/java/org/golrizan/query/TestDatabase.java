package org.golrizan.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** A database in memory, behind the real driver. */
public final class TestDatabase implements AutoCloseable {

  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());

  public MongoDatabase database() {
    return client.getDatabase("golrizan-test");
  }

  /** All that is in it. */
  public Map<String, List<Document>> contents() {
    Map<String, List<Document>> contents = new TreeMap<>();
    for (String collection : database().listCollectionNames()) {
      List<Document> documents = database().getCollection(collection).find().into(new ArrayList<>());
      documents.sort(Comparator.comparing(document -> String.valueOf(document.get("_id"))));
      contents.put(collection, documents);
    }
    return contents;
  }

  @Override
  public void close() {
    client.close();
    server.shutdownNow();
  }
}
