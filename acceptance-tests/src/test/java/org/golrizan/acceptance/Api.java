package org.golrizan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a running Golrizan as its demonstration clients do: over HTTP, with real tokens. */
class Api {

  static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final URI uri;

  Api(URI uri) {
    this.uri = uri;
  }

  /** What came back. */
  record Answer(int status, HttpResponse<String> response, JsonNode body) {

    String id() {
      return body.path("id").stringValue();
    }

    long position() {
      return body.path("position").longValue();
    }

    long version() {
      return body.path("version").longValue();
    }

    String code() {
      return body.path("code").stringValue("");
    }

    Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    /** The same answer, if it has the status. */
    Answer expect(int expected) {
      if (status != expected) {
        throw new AssertionError("Expected " + expected + " from " + response.request().method() + " "
            + response.request().uri() + " and got " + status + ": " + response.body());
      }
      return this;
    }
  }

  /** A JSON object from name and value in turn; a value is anything that Jackson writes. */
  static String json(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return JSON.writeValueAsString(object);
  }

  Answer post(String client, String path, String body, String... headers) {
    return send(authorized(client, path, headers)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  Answer get(String client, String path, String... headers) {
    return send(authorized(client, path, headers).GET());
  }

  /** Without a token. */
  Answer getPublic(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri.resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.GET());
  }

  /** For requests that no method here makes. */
  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
      return new Answer(response.statusCode(), response, json ? JSON.readTree(response.body()) : JSON.nullNode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder authorized(String client, String path, String... headers) {
    return bearing(token(client), path, headers);
  }

  HttpRequest.Builder bearing(String token, String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri.resolve(path)).header("Authorization", "Bearer " + token);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  String token(String client) {
    return tokens.computeIfAbsent(client, this::freshToken);
  }

  private String freshToken(String client) {
    String credentials = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
    Answer answer = send(HttpRequest.newBuilder(uri.resolve("/oauth2/token"))
        .header("Authorization", "Basic " + credentials)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form(Map.of("grant_type", "client_credentials")))));
    return answer.expect(200).body().path("access_token").stringValue();
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
