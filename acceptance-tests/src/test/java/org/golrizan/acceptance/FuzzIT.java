package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.golrizan.acceptance.Api.Answer;
import org.golrizan.acceptance.Operations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every operation of the OpenAPI document, asked what it was not made for: nothing breaks, nothing of the inside shows, and every answer is
 * one that the document describes. {@code -Dgolrizan.fuzz.seed} repeats a run, {@code -Dgolrizan.fuzz.rounds} makes it longer.
 */
class FuzzIT {

  private static final int ROUNDS = Integer.getInteger("golrizan.fuzz.rounds", 25);
  private static final Pattern INSIDE = Pattern.compile(
      "\\w+Exception|\\tat |org\\.golrizan|org\\.springframework|com\\.mongodb|java\\.|NullPointer|MVStore|Apache Tomcat");

  /** Below the API: answered by the server itself, before any operation. */
  private static final List<Integer> OF_THE_SERVER = List.of(400, 404, 405, 414, 431);

  private static final List<String> OTHER_TYPES = List.of(
      "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
      "application/json;charset=utf-16", "x");

  private static final List<String> ODD_PARAMETERS =
      List.of("=", "=x", "&&", "%01=x", "%f0%9f%98%80=1", "limit=1&limit=2", "limit[]=1", "cursor", "a=b=c", "unknown=1", "%00=%00");

  private final long seed = Long.getLong("golrizan.fuzz.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Map<String, Schema> schemas = new HashMap<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void whateverIsAskedIsAnsweredAsTheDocumentSays(@TempDir Path folder) {
    System.out.println("FuzzIT: seed " + seed);
    try (Golrizan golrizan = OneProcess.start(folder, OneProcess.NO_DEMO, "--golrizan.read.wait=20ms")) {
      Api api = golrizan.api();
      JsonNode document = api.getPublic("/v3/api-docs").expect(200).body();
      Fuzz fuzz = withSomethingThere(api, document);
      for (Operation operation : Operations.of(api)) {
        if (!operation.path().endsWith("/stream")) {
          String role = operation.isPublic() ? "auditor" : operation.roles().getFirst();
          String token = golrizan.tokens().of("fuzzer-" + role, role, "national");
          for (int i = 0; i < ROUNDS; i++) {
            attempt(api, document, fuzz, operation, token);
          }
        }
      }
      assertThat(wrong).as("seed %s; the process printed: %s", seed, faults(golrizan.output())).isEmpty();
      assertThat(statuses.keySet()).as("what was asked was of many kinds").contains(200, 201, 400, 404, 409, 415, 422);
      assertThat(api.getPublic("/actuator/health").status()).isEqualTo(200);
      assertThat(golrizan.output()).as("seed " + seed).doesNotContain("A request failed");
    }
  }

  /** The first lines of each fault. */
  private static String faults(String output) {
    return Pattern.compile("A request failed(?:\\R.*){0,6}").matcher(output).results()
        .map(MatchResult::group).distinct().limit(5).collect(Collectors.joining("\n"));
  }

  /** Most of what bodies and paths refer to is there, so that requests get as far as the rules. */
  private Fuzz withSomethingThere(Api api, JsonNode document) {
    Office office = new Office(api);
    office.adoptPolicy();
    String prison = office.prison();
    String association = office.association();
    String workshop = office.workshop(prison, 50);
    String prisoner = office.willingPrisoner(prison);
    String application = office.approvedApplication(prisoner, workshop);
    String placement = office.startPlacement(application).expect(201).id();
    String family = office.registerFamily(prisoner, association).expect(201).id();
    String fund = office.fund();
    String benefactor = office.benefactor();
    String donation = office.clearedDonation(fund, benefactor, 500_000_000);
    String releaseCase = office.eligibleCase(office.prisoner(prison, "FINANCIAL_DEBT"));
    String claim = office.claim(releaseCase, 10_000_000);
    return new Fuzz(random, document,
        List.of(workshop, prisoner, application, placement, family, fund, benefactor, donation, releaseCase, claim),
        List.of(prison, association));
  }

  private void attempt(Api api, JsonNode document, Fuzz fuzz, Operation operation, String token) {
    JsonNode described = document.path("paths").path(operation.path()).path(operation.method().toLowerCase(Locale.ROOT));
    String target = target(fuzz, operation, described);
    HttpRequest.Builder request;
    try {
      request = api.bearing(token, target);
    } catch (IllegalArgumentException noUri) {
      return;
    }
    headers(fuzz, request);
    byte[] body = new byte[0];
    if (operation.isCommand()) {
      JsonNode fitting = fuzz.fitting(described.at("/requestBody/content/application~1json/schema"));
      body = fuzz.bytes(fuzz.onceIn(3) ? fitting : fuzz.damaged(fitting));
      request.header("Content-Type", fuzz.onceIn(12)
              ? fuzz.any(OTHER_TYPES)
              : "application/json")
          .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    } else {
      request.GET();
    }
    Answer answer = api.send(request);
    statuses.merge(answer.status(), 1, Integer::sum);
    String objection = objection(document, described, answer);
    if (!objection.isEmpty()) {
      String sent = new String(body, StandardCharsets.UTF_8);
      wrong.add(operation.method() + " " + target + " " + sent.substring(0, Math.min(300, sent.length()))
          + " → " + answer.status() + " " + objection);
    }
  }

  private static String target(Fuzz fuzz, Operation operation, JsonNode described) {
    String path = operation.path();
    while (path.contains("{")) {
      String value = fuzz.onceIn(8) ? fuzz.text() : fuzz.id();
      String segment = Fuzz.encoded(value);
      path = path.replaceFirst("\\{[^}]*}", segment.isEmpty() ? "-" : segment);
    }
    StringBuilder query = new StringBuilder();
    described.path("parameters").forEach(parameter -> {
      if (parameter.path("in").stringValue().equals("query") && fuzz.onceIn(3)) {
        String value = fuzz.onceIn(2) ? fuzz.fitting(parameter.path("schema")).asString() : fuzz.text();
        query.append(query.isEmpty() ? '?' : '&').append(parameter.path("name").stringValue()).append('=').append(Fuzz.encoded(value));
      }
    });
    if (fuzz.onceIn(10)) {
      query.append(query.isEmpty() ? '?' : '&').append(fuzz.any(ODD_PARAMETERS));
    }
    return path + query;
  }

  private static void headers(Fuzz fuzz, HttpRequest.Builder request) {
    Map<String, List<String>> values = Map.of(
        "Idempotency-Key", List.of("key-1", "key-2", "x".repeat(200), "\"", "a b"),
        "If-Match", List.of("\"1\"", "\"2\"", "*", "W/\"1\"", "x", "\"99999999999999999999\""),
        "Accept", List.of("application/json", "text/html", "application/xml", "*/*", ";;", "text/csv;q=2"),
        "Accept-Language", List.of("fa", "en", "xx", ";;q=x", "fa,".repeat(300)),
        "X-Request-Id", List.of("abc", "x".repeat(500), "${jndi:x}", "<b>"),
        "X-JWS-Signature", List.of("a..b", "x"));
    values.forEach((name, some) -> {
      if (fuzz.onceIn(6)) {
        request.header(name, fuzz.any(some));
      }
    });
  }

  /** What is wrong with an answer; empty if nothing is. */
  private String objection(JsonNode document, JsonNode described, Answer answer) {
    String body = answer.response().body();
    if (INSIDE.matcher(body).find()) {
      return "shows the inside: " + body;
    }
    JsonNode declared = described.path("responses").path(Integer.toString(answer.status()));
    if (declared.isMissingNode()) {
      return OF_THE_SERVER.contains(answer.status()) ? "" : "is no answer of the document: " + body;
    }
    JsonNode response = declared.has("$ref") ? document.at(declared.path("$ref").stringValue().substring(1)) : declared;
    String type = answer.header("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode schema = response.path("content").path(type).path("schema");
    if (schema.isMissingNode()) {
      return "has a type that the document does not name: " + type + " " + body;
    }
    var errors = schemas.computeIfAbsent(schema.toString(), key -> schema(document, schema)).validate(answer.body());
    return errors.isEmpty() ? "" : "does not fit its schema: " + errors + " " + body;
  }

  private static Schema schema(JsonNode document, JsonNode schema) {
    ObjectNode whole = ((ObjectNode) schema).deepCopy();
    whole.set("components", document.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }
}
