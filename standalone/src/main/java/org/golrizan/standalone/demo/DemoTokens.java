package org.golrizan.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the demonstration clients, fetched by client_credentials and renewed before they expire. */
final class DemoTokens {

  private static final Duration BEFORE_EXPIRY = Duration.ofSeconds(30);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** @param renewAt by {@link System#nanoTime()} */
  private record Token(String value, long renewAt) {}

  private final URI endpoint;
  private final HttpClient http;
  private final Map<DemoClient, Token> tokens = new EnumMap<>(DemoClient.class);

  DemoTokens(URI base, HttpClient http) {
    this.endpoint = base.resolve("/oauth2/token");
    this.http = http;
  }

  synchronized String of(DemoClient client) throws IOException, InterruptedException {
    Token token = tokens.get(client);
    if (token == null || System.nanoTime() - token.renewAt() >= 0) {
      token = fetch(client);
      tokens.put(client, token);
    }
    return token.value();
  }

  /** The API did not accept a client's token: the next one is fetched anew. */
  synchronized void forget(DemoClient client) {
    tokens.remove(client);
  }

  private Token fetch(DemoClient client) throws IOException, InterruptedException {
    String credentials = client.id() + ":" + DemoClient.SECRET;
    HttpRequest request = HttpRequest.newBuilder(endpoint)
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
        .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new DemoLoadException("No token for " + client.id() + ": status " + answer.statusCode());
    }
    JsonNode body = JSON.readTree(answer.body());
    Duration valid = Duration.ofSeconds(body.path("expires_in").asLong(60)).minus(BEFORE_EXPIRY);
    return new Token(body.path("access_token").asString(), System.nanoTime() + Math.max(1, valid.toNanos()));
  }
}
