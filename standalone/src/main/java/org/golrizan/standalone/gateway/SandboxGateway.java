package org.golrizan.standalone.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.golrizan.api.signature.RequestSignature;
import org.golrizan.standalone.identity.DemonstrationLogin;
import org.golrizan.standalone.identity.OwnPort;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says over HTTP what became of a payment, as a gateway would: with a token of its own, signed, and twice, for messages get lost. */
@Component
@ConditionalOnProperty("golrizan.identity.development-issuer")
class SandboxGateway {

  private static final int TIMES = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ECKey key;
  private final Environment environment;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  SandboxGateway(ECKey sandboxGatewayKey, Environment environment, Clock clock) {
    this.key = sandboxGatewayKey;
    this.environment = environment;
    this.clock = clock;
  }

  /** @return the last answer's status */
  int taken(UUID intent, long amount) {
    return say(intent, "taken", Map.of("amount", amount, "reference", "sandbox-" + intent));
  }

  /** @return the last answer's status */
  int notTaken(UUID intent) {
    return say(intent, "not-taken", Map.of("reason", "CANCELLED_BY_PAYER"));
  }

  private int say(UUID intent, String what, Map<String, Object> body) {
    String target = "/api/v1/payments/" + intent + "/" + what;
    byte[] bytes = json.writeValueAsBytes(body);
    try (HttpClient http = HttpClient.newHttpClient()) {
      String token = token(http);
      int status = 0;
      for (int time = 1; time <= TIMES; time++) {
        String idempotencyKey = what + "-" + time + "-" + intent;
        status = http.send(HttpRequest.newBuilder(at(target))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", idempotencyKey)
            .header(RequestSignature.HEADER, RequestSignature.sign(key, "POST", target, idempotencyKey, bytes, clock.instant()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      }
      return status;
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException("The sandbox gateway could not say what became of a payment", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The sandbox gateway was interrupted", e);
    }
  }

  private String token(HttpClient http) throws IOException, InterruptedException {
    String credentials = DemonstrationLogin.GATEWAY.login() + ":" + DemonstrationLogin.PASSWORD;
    HttpResponse<String> answer = http.send(HttpRequest.newBuilder(at("/oauth2/token"))
        .timeout(PATIENCE)
        .header("Authorization",
            "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")).build(),
        HttpResponse.BodyHandlers.ofString());
    return json.readTree(answer.body()).path("access_token").stringValue("");
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + OwnPort.of(environment) + path);
  }
}
