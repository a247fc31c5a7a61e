package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsDocumentTest {

  private static final Path PAGE =
      Path.of(System.getProperty("basedir", ".")).toAbsolutePath().resolve("../docs/events.md").normalize();

  @Test
  void thePageTellsWhatTheCatalogueHolds() throws IOException {
    String page = EventsDocument.write(EventCatalogue.golrizan());
    if (Boolean.getBoolean("golrizan.docs.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("docs/events.md is not there; write it: mvn -pl events test -Dtest=EventsDocumentTest"
        + " -Dgolrizan.docs.write=true").exists();
    assertThat(Files.readString(PAGE)).as("docs/events.md tells of other events than the catalogue; write it anew:"
        + " mvn -pl events test -Dtest=EventsDocumentTest -Dgolrizan.docs.write=true").isEqualTo(page);
  }
}
