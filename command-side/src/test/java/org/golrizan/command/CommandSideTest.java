package org.golrizan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.golrizan.events.Role;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The command side alone: over HTTP, on a real event store. */
@SpringBootTest(classes = CommandSideApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestTokens.class)
class CommandSideTest {

  @TempDir static Path folder;

  @LocalServerPort int port;
  @Autowired CommitLog log;

  private final HttpClient http = HttpClient.newHttpClient();

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry properties) {
    properties.add("golrizan.data.folder", () -> folder.toString());
    properties.add("golrizan.key-vault.make-key", () -> "true");
  }

  @Test
  void aCommandIsAnsweredFromItsCommitWhichSaysWhoDidWhatAndWhy() throws Exception {
    HttpResponse<String> answer = post("/api/v1/prisons", """
        {"code":"evin","persianName":"اوین","englishName":"Evin","province":"IR-23"}""", "first-key");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).contains("/api/v1/prisons/evin");
    assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
    StoredEvent event = log.find(new CommitKey.StreamPlace("prison-evin", 0)).orElseThrow().events().getFirst();
    assertThat(event.name()).isEqualTo("prison.opened");
    var metadata = new JsonMapper().readTree(event.metadata().toText());
    assertThat(metadata.path("actor").stringValue()).isEqualTo("supervisor-1");
    assertThat(metadata.path("role").stringValue()).isEqualTo("national-supervisor");
    assertThat(metadata.path("scope").stringValue()).isEqualTo("national");
    assertThat(metadata.path("correlationId").stringValue()).isNotBlank();
    assertThat(metadata.path("causationId").stringValue()).isNotBlank();
    assertThat(metadata.path("clientRequestId").stringValue()).isNotBlank();
    assertThat(metadata.size()).isEqualTo(6);
  }

  @Test
  void aRejectedCommandLeavesNothing() throws Exception {
    post("/api/v1/prisons", """
        {"code":"qom","persianName":"قم","englishName":"Qom","province":"IR-25"}""", "second-key");
    long before = log.head().lastPosition();

    HttpResponse<String> answer = post("/api/v1/prisons", """
        {"code":"qom","persianName":"قم","englishName":"Qom","province":"IR-25"}""", "third-key");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("already-exists");
    assertThat(log.head().lastPosition()).isEqualTo(before);
  }

  private HttpResponse<String> post(String path, String body, String key) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + TestTokens.token("supervisor-1", Role.NATIONAL_SUPERVISOR, "national"))
        .header("Content-Type", "application/json").header("Idempotency-Key", key)
        .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
