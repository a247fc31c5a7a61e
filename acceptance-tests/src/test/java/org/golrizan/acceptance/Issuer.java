package org.golrizan.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.golrizan.standalone.identity.DemonstrationLogin;

/** An identity provider of its own address, as in production, which knows the demonstration clients. */
final class Issuer implements AutoCloseable {

  private final HttpServer server;
  private final Tokens tokens;

  private Issuer(HttpServer server, Tokens tokens) {
    this.server = server;
    this.tokens = tokens;
  }

  static Issuer open() throws IOException {
    try {
      HttpServer server = HttpServer.create(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), JavaProcess.freePort()), 0);
      Tokens tokens = new Tokens(
          new RSAKeyGenerator(2048).keyID("acceptance").generate(), "http://localhost:" + server.getAddress().getPort());
      Issuer issuer = new Issuer(server, tokens);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, issuer.configuration()));
      server.createContext("/oauth2/jwks",
          exchange -> answer(exchange, 200, tokens.publicKeys()));
      server.createContext("/oauth2/token", issuer::token);
      server.start();
      return issuer;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  Tokens tokens() {
    return tokens;
  }

  URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private String configuration() {
    return Api.json("issuer", uri().toString(), "jwks_uri", uri() + "/oauth2/jwks", "token_endpoint", uri() + "/oauth2/token",
        "authorization_endpoint", uri() + "/oauth2/authorize", "subject_types_supported", new String[] {"public"});
  }

  /** The client credentials grant; nothing else is asked of it. */
  private void token(HttpExchange exchange) throws IOException {
    Optional<DemonstrationLogin> client = client(exchange);
    if (client.isEmpty()) {
      answer(exchange, 401, Api.json("error", "invalid_client"));
    } else {
      answer(exchange, 200, Api.json("access_token", tokens.of(client.get().login(), client.get().role().code(), client.get().scope().code()), "token_type", "Bearer",
          "expires_in", Tokens.LIFETIME.toSeconds()));
    }
  }

  private static Optional<DemonstrationLogin> client(HttpExchange exchange) {
    String basic = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
    if (!basic.startsWith("Basic ")) {
      return Optional.empty();
    }
    String credentials = new String(Base64.getDecoder().decode(basic.substring("Basic ".length())), StandardCharsets.UTF_8);
    return Arrays.stream(DemonstrationLogin.values())
        .filter(login -> credentials.equals(login.login() + ":" + DemonstrationLogin.PASSWORD))
        .findFirst();
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    try (exchange) {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
