package org.golrizan.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Role;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The query side alone: over HTTP, behind a real event store and the real driver. All classes share one application and its log,
 * so each test makes places of its own.
 */
@SpringBootTest(
    classes = QuerySideApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"golrizan.read.wait=20s", "golrizan.sse.max-listeners=2", "golrizan.key-vault.make-key=true", "management.server.port="})
@Import(QuerySideSetup.class)
abstract class QuerySideCase {

  static final LocalDate ON = LocalDate.of(2026, 11, 1);
  static final JsonMapper JSON = new JsonMapper();

  private static final Path FOLDER = folder();

  @LocalServerPort int port;
  @Autowired QuerySideSetup.Log log;

  private final HttpClient http = HttpClient.newHttpClient();

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry properties) {
    properties.add("golrizan.data.folder", FOLDER::toString);
    properties.add("golrizan.issuer.uri", () -> TestIssuer.URI);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("golrizan-query-side");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String auditor() {
    return TestTokens.token("auditor-1", Role.AUDITOR, "national");
  }

  static PrisonId prison(Province province) {
    return new PrisonId("p-" + province.code().substring(3) + "-" + UUID.randomUUID().toString().substring(0, 8));
  }

  static PrisonerEvent.Admitted admitted(PrisonId prison) {
    return new PrisonerEvent.Admitted(new PrisonerId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Personal.of("کسی"),
        Personal.erased(), Personal.of(LocalDate.of(1990, 1, 1)), Sex.MALE, prison, LegalCategory.DIYA, ON);
  }

  static String path(PrisonerEvent.Admitted event) {
    return "/api/v1/prisoners/" + event.prisonerId().value();
  }

  final HttpResponse<String> get(String path, @Nullable String token)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  final InputStream listen(String lastEventId) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/dashboard/stream"))
            .header("Last-Event-ID", lastEventId).build(),
        HttpResponse.BodyHandlers.ofInputStream()).body();
  }

  static long id(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith("id:")) {
      line = lines.readLine();
    }
    return Long.parseLong(line.substring(3).strip());
  }
}
