package org.golrizan.standalone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two files in the data folder that say which demonstration data it holds: one while a load is under way, so that the next start
 * goes on with the very same script, and one once it is complete.
 */
final class DemoMarker {

  /** What decides every step of a script. */
  record Run(long seed, double scale, LocalDate today) {

    boolean sameAs(long otherSeed, double otherScale) {
      return seed == otherSeed && Double.compare(scale, otherScale) == 0;
    }
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  DemoMarker(Path folder) {
    this.folder = folder;
  }

  Optional<Run> loading() throws IOException {
    return read("demo-loading.json");
  }

  Optional<Run> loaded() throws IOException {
    return read("demo-loaded.json");
  }

  /** A load begins: the next start shall end it. */
  void begin(Run run) throws IOException {
    write("demo-loading.json", run);
  }

  /** Everything was loaded. */
  void complete(Run run) throws IOException {
    write("demo-loaded.json", run);
    Files.deleteIfExists(folder.resolve("demo-loading.json"));
  }

  private Optional<Run> read(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Optional.of(JSON.readValue(Files.readString(file), Run.class)) : Optional.empty();
  }

  private void write(String name, Run run) throws IOException {
    Files.createDirectories(folder);
    Path draft = folder.resolve(name + ".draft");
    Files.writeString(draft, JSON.writeValueAsString(run));
    Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
