package org.golrizan.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.golrizan.standalone.identity.DemonstrationLogin;

/** An identity provider of its own address, as in production, which knows the demonstration clients. */
final class Issuer implements AutoCloseable {

  private static final Duration LIFETIME = Duration.ofHours(1);

  private final HttpServer server;
  private final RSAKey key;

  private Issuer(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  static Issuer open() throws IOException {
    try {
      HttpServer server = HttpServer.create(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), JavaProcess.freePort()), 0);
      Issuer issuer = new Issuer(server, new RSAKeyGenerator(2048).keyID("acceptance").generate());
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, issuer.configuration()));
      server.createContext("/oauth2/jwks",
          exchange -> answer(exchange, 200, new JWKSet(issuer.key.toPublicJWK()).toString()));
      server.createContext("/oauth2/token", issuer::token);
      server.start();
      return issuer;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
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
      answer(exchange, 200, Api.json("access_token", signed(client.get()), "token_type", "Bearer",
          "expires_in", LIFETIME.toSeconds()));
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

  private String signed(DemonstrationLogin login) {
    Instant now = Instant.now();
    SignedJWT token = new SignedJWT(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
        new JWTClaimsSet.Builder()
            .issuer(uri().toString()).subject(login.login()).audience("golrizan")
            .claim("role", login.role().code()).claim("scope_of_duty", login.scope().code())
            .issueTime(Date.from(now)).expirationTime(Date.from(now.plus(LIFETIME)))
            .build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
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
