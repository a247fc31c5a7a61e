package org.golrizan.standalone.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bson.Document;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadModelsAfterAStopTest {

  @TempDir Path folder;

  @Test
  void aCleanStopKeepsThem() {
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      try (EmbeddedReadModels first = open(stores)) {
        placements(first).insertOne(new Document("_id", "one"));
      }
      try (EmbeddedReadModels second = open(stores)) {
        assertThat(placements(second).countDocuments()).isEqualTo(1);
      }
    }
  }

  /** The state of the files while it runs is what a killed process leaves. */
  @Test
  void anUncleanStopThrowsThemAway() throws IOException {
    Path killed = folder.resolve("killed");
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      try (EmbeddedReadModels running = open(stores)) {
        placements(running).insertOne(new Document("_id", "one"));
        copy(folder.resolve("read-models"), killed);
      }
      try (EmbeddedReadModels after = EmbeddedReadModels.open(killed, stores.commitLog())) {
        assertThat(placements(after).countDocuments()).isZero();
      }
    }
  }

  @Test
  void aMarkerThatSaysNothingThrowsThemAway() throws IOException {
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      try (EmbeddedReadModels first = open(stores)) {
        placements(first).insertOne(new Document("_id", "one"));
      }
      Files.writeString(folder.resolve("read-models").resolve("clean-stop"), "another-log 0");
      try (EmbeddedReadModels second = open(stores)) {
        assertThat(placements(second).countDocuments()).isZero();
      }
    }
  }

  private EmbeddedReadModels open(EmbeddedStores stores) {
    return EmbeddedReadModels.open(folder.resolve("read-models"), stores.commitLog());
  }

  private static MongoCollection<Document> placements(EmbeddedReadModels models) {
    return models.database().getCollection("placements");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
