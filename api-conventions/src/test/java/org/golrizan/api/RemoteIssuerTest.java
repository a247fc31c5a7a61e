package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.golrizan.api.identity.PublicPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The keys come from an issuer somewhere else. */
@SpringBootTest(classes = RemoteIssuerTest.Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RemoteIssuerTest {

  private static final Map<String, String> PUBLISHED = new ConcurrentHashMap<>();

  private static HttpServer issuer;

  @Value("${local.server.port}")
  private int port;

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import(SampleApi.Controller.class)
  static class Application {

    @Bean
    PublicPath openFigures() {
      return new PublicPath("/api/v1/figures/**");
    }
  }

  @BeforeAll
  static void issuerStarts() throws IOException {
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer.createContext("/", exchange -> {
      byte[] bytes = PUBLISHED.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    issuer.start();
  }

  @AfterAll
  static void issuerStops() {
    issuer.stop(0);
  }

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("golrizan.issuer.uri", RemoteIssuerTest::uri);
    properties.add("golrizan.issuer.clock-skew", () -> "1m");
  }

  private static String uri() {
    return "http://localhost:" + issuer.getAddress().getPort();
  }

  /** What the issuer publishes from now on. */
  private static void publish(String path, String json) {
    PUBLISHED.put(path, json);
  }

  private static void publishConfiguration(String issuerName) {
    publish("/.well-known/openid-configuration",
        "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/jwks\"}".formatted(issuerName, uri()));
  }

  private HttpResponse<String> whoAmI(String token) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/whoami"))
            .header("Authorization", "Bearer " + token).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JWTClaimsSet.Builder judge() {
    return Tokens.claims().issueTime(Date.from(Instant.now().minusSeconds(300))).issuer(uri()).claim("role", "judge").claim("scope_of_duty", "national");
  }

  private int statusFor(JWTClaimsSet.Builder claims) throws Exception {
    return whoAmI(Tokens.signed(claims.build())).statusCode();
  }

  @Test
  void whileTheIssuerIsSilentNobodyIsCalledAForgerAndThenItsTokensAreAccepted() throws Exception {
    HttpResponse<String> silent = whoAmI(Tokens.signed(judge().build()));
    assertThat(silent.statusCode()).isEqualTo(503);
    assertThat(silent.headers().firstValue("Retry-After")).isPresent();
    publishConfiguration("http://somebody.else.example");
    assertThat(statusFor(judge())).as("another issuer answers at the address").isEqualTo(503);

    publishConfiguration(uri());
    assertThat(statusFor(judge())).as("its keys are not there").isEqualTo(503);
    publish("/jwks", Tokens.jwks());
    assertThat(statusFor(judge())).isEqualTo(200);

    assertThat(statusFor(judge().audience("elsewhere"))).as("for another audience").isEqualTo(401);
    assertThat(statusFor(judge().issuer("http://somebody.else.example"))).as("of another issuer").isEqualTo(401);
    assertThat(statusFor(judge().issuer(null))).as("of nobody").isEqualTo(401);
    assertThat(statusFor(judge().expirationTime(null))).as("for ever").isEqualTo(401);
    assertThat(statusFor(judge().expirationTime(Date.from(Instant.now().minusSeconds(30))))).as("within the skew").isEqualTo(200);
    assertThat(statusFor(judge().expirationTime(Date.from(Instant.now().minusSeconds(90))))).as("beyond it").isEqualTo(401);
    assertThat(whoAmI(Tokens.signedBySymmetricKey(judge().build())).statusCode()).as("signed with a public key").isEqualTo(401);
    assertThat(whoAmI(Tokens.unsigned(judge().build())).statusCode()).as("not signed").isEqualTo(401);

    assertThat(statusFor(judge().claim("role", List.of("default-roles", "judge")))).isEqualTo(200);
    assertThat(statusFor(judge().claim("role", List.of("treasurer", "judge")))).as("two roles at once").isEqualTo(403);
    assertThat(statusFor(judge().claim("role", List.of()))).isEqualTo(403);

    RSAKey next = Tokens.newKey("next");
    String early = Tokens.signed(judge().build(), next);
    assertThat(whoAmI(early).statusCode()).as("a key the issuer has not published").isEqualTo(401);
    publish("/jwks", new JWKSet(List.of(next.toPublicJWK())).toString());
    assertThat(whoAmI(early).statusCode()).as("it is asked for keys it has changed").isEqualTo(200);
  }
}
