package org.golrizan.acceptance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;

/** Everything that a Golrizan keeps, as whoever steals its disk would see it: the files of its folder, or its server's documents. */
record StoredBytes(List<Bytes> parts) {

  static StoredBytes of(Path folder) {
    List<Bytes> parts = new ArrayList<>(files(folder));
    if (System.getProperty("golrizan.acceptance.shape", "").equals("two-processes")) {
      parts.addAll(documents(TwoProcesses.database(folder)));
    }
    return new StoredBytes(parts);
  }

  private static List<Bytes> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(StoredBytes::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bytes read(Path file) {
    try {
      return Bytes.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Bytes> documents(String prefix) {
    List<Bytes> documents = new ArrayList<>();
    try (MongoClient client = MongoClients.create(MongoServerUnderTest.uri(prefix))) {
      for (String name : client.listDatabaseNames()) {
        if (name.startsWith(prefix)) {
          MongoDatabase database = client.getDatabase(name);
          for (String collection : database.listCollectionNames()) {
            database.getCollection(collection, RawBsonDocument.class).find().forEach(document -> {
              byte[] bytes = new byte[document.getByteBuffer().remaining()];
              document.getByteBuffer().get(bytes);
              documents.add(Bytes.of(bytes));
            });
          }
        }
      }
    }
    return documents;
  }

  /** Whether the text stands anywhere, in UTF-8 or in UTF-16 as some stores write it. */
  boolean contain(String text) {
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
        .map(charset -> text.getBytes(charset))
        .anyMatch(bytes -> parts.stream().anyMatch(part -> part.contains(bytes)));
  }
}
