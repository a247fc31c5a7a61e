package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which home one process has is a matter of configuration alone. */
class OneProcessOnAServerIT {

  @Test
  void whatIsStoredOnTheServerIsFoundByTheNextStartWhateverTheFolder(@TempDir Path one, @TempDir Path other) {
    String store = "--golrizan.mongo.uri="
        + MongoServerUnderTest.uri("acceptance-" + Integer.toHexString(one.toAbsolutePath().hashCode()));
    OneProcess first = OneProcess.start(one, OneProcess.NO_DEMO, store);
    Office office = new Office(first.api());
    String fund = office.fund();
    office.clearedDonation(fund, office.benefactor(), 7_000_000);
    long last = office.coverFamily(
        office.registerFamily(office.prisoner(office.prison(), "DIYA"), office.association()).expect(201).id())
        .expect(200).position();
    first.kill();

    assertThat(one.resolve("commits.mv")).as("nothing of the store is in the folder").doesNotExist();
    // Neither the secret of the identity index nor the key of the key vault is part of the store: whoever moves takes them along.
    copy(one.resolve("identity-index.secret"), other.resolve("identity-index.secret"));
    copy(one.resolve("keys/key-encryption.key"), other.resolve("keys/key-encryption.key"));
    try (OneProcess second = OneProcess.start(other, OneProcess.NO_DEMO, store)) {
      assertThat(second.api().get("demo-auditor", "/api/v1/funds/" + fund + "?atLeast=" + last).expect(200)
          .body().path("cleared").longValue()).isEqualTo(7_000_000);
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsToldInOneLine(@TempDir Path folder) {
    OneProcess golrizan = OneProcess.launch(JavaProcess.freePort(), folder, OneProcess.NO_DEMO,
        "--golrizan.mongo.uri=mongodb://localhost:" + JavaProcess.freePort() + "/golrizan?serverSelectionTimeoutMS=500");

    assertThat(golrizan.exitCode()).isNotZero();
    assertThat(golrizan.output()).contains("golrizan.mongo.uri").doesNotContain("\tat ");
  }

  @Test
  void anAddressWithoutADatabaseIsToldInOneLine(@TempDir Path folder) {
    OneProcess golrizan = OneProcess.launch(JavaProcess.freePort(), folder, OneProcess.NO_DEMO,
        "--golrizan.mongo.uri=mongodb://somebody:a-password@localhost:27017");

    assertThat(golrizan.exitCode()).isNotZero();
    assertThat(golrizan.output()).contains("names no database").doesNotContain("a-password").doesNotContain("\tat ");
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
