package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.golrizan.api.identity.PublicPath;
import org.golrizan.events.Role;
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

/** The keys come from an issuer somewhere else, by Boot's own properties. */
@SpringBootTest(classes = RemoteIssuerTest.Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RemoteIssuerTest {

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
    issuer.start();
  }

  @AfterAll
  static void issuerStops() {
    issuer.stop(0);
  }

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
        () -> "http://localhost:" + issuer.getAddress().getPort() + "/jwks");
  }

  private HttpResponse<String> whoAmI(String token) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/whoami"))
            .header("Authorization", "Bearer " + token).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whileTheIssuerIsSilentNobodyIsCalledAForgerAndThenItsTokensAreAccepted() throws Exception {
    HttpResponse<String> silent = whoAmI(Tokens.of(Role.JUDGE));
    assertThat(silent.statusCode()).isEqualTo(503);
    assertThat(silent.headers().firstValue("Retry-After")).isPresent();

    issuer.createContext("/jwks", exchange -> {
      byte[] keys = Tokens.jwks().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, keys.length);
      exchange.getResponseBody().write(keys);
      exchange.close();
    });
    assertThat(whoAmI(Tokens.of(Role.JUDGE)).statusCode()).isEqualTo(200);
    String elsewhere = Tokens.signed(Tokens.claims().audience("elsewhere").claim("role", "judge")
        .claim("scope_of_duty", "national").build());
    assertThat(whoAmI(elsewhere).statusCode()).isEqualTo(401);
  }
}
