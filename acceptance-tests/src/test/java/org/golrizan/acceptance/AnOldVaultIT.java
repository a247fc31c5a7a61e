package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key vault restored from a backup that is older than an erasure. */
class AnOldVaultIT {

  @Test
  void doesNotBringAnErasedPersonBack(@TempDir Path folder, @TempDir Path backup) throws IOException {
    MarkedPeople people;
    try (Golrizan golrizan = OneProcess.start(folder, OneProcess.NO_DEMO)) {
      people = new MarkedPeople(golrizan.api());
    }
    Path vault = folder.resolve("keys/vault.mv");
    Files.copy(vault, backup.resolve("vault.mv"));
    long carriedOut;
    try (Golrizan golrizan = OneProcess.start(folder, OneProcess.NO_DEMO)) {
      carriedOut = erase(golrizan.api(), people);
    }
    Files.copy(backup.resolve("vault.mv"), vault, StandardCopyOption.REPLACE_EXISTING);

    try (OneProcess golrizan = OneProcess.start(folder, OneProcess.NO_DEMO)) {
      assertThat(golrizan.output()).contains("Destroyed now: 1");
      String shown = golrizan.api().get("demo-auditor", "/api/v1/prisoners/" + people.prisoner + "?atLeast=" + carriedOut)
          .expect(200).response().body();
      assertThat(shown).doesNotContain(people.ofThePrisoner());
    }
  }

  private static long erase(Api api, MarkedPeople people) {
    String person = api.get("demo-auditor", "/api/v1/prisoners/" + people.prisoner + "?atLeast=" + people.lastPosition).expect(200)
        .body().path("name").path("person").stringValue();
    String erasure = api.post("demo-supervisor", "/api/v1/erasures", json("personId", person, "basis", "RETENTION_IS_OVER",
        "reference", "1405/18", "on", Office.DAY)).expect(201).id();
    long approved = api.post("demo-second-supervisor", "/api/v1/erasures/" + erasure + "/approve", json("on", Office.DAY))
        .expect(200).position();
    api.get("demo-auditor", "/api/v1/erasures/" + erasure + "?atLeast=" + (approved + 1)).expect(200);
    return approved + 1;
  }
}
