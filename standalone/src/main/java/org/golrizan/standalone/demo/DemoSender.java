package org.golrizan.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends one command until it is answered. A busy or briefly unreachable API is asked again, a bounded number of times: the
 * Idempotency-Key makes that safe. Any other answer stops the load.
 */
final class DemoSender {

  private static final int ATTEMPTS = 20;
  private static final long LONGEST_WAIT_SECONDS = 30;
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI base;
  private final HttpClient http;
  private final DemoTokens tokens;
  private final CountDownLatch stopped;

  /** @param stopped reaches zero when nothing more shall be sent; ends every wait */
  DemoSender(URI base, HttpClient http, CountDownLatch stopped) {
    this.base = base;
    this.http = http;
    this.tokens = new DemoTokens(base, http);
    this.stopped = stopped;
  }

  /**
   * @return the id that the answer names
   * @throws DemoLoadException if the API says no, or nothing for too long
   */
  String send(Step step, DemoIds ids) throws InterruptedException {
    String path = ids.path(step.path());
    String body = JSON.writeValueAsString(ids.resolve(step.body()));
    String problem = "no answer";
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      long wait = 1;
      try {
        HttpResponse<String> answer = http.send(request(step, path, body), BodyHandlers.ofString());
        switch (answer.statusCode()) {
          case 200, 201 -> {
            return id(answer);
          }
          case 401 -> {
            tokens.forget(step.client());
            wait = 0;
          }
          case 429, 503 -> wait = retryAfter(answer);
          default -> throw new DemoLoadException(said(answer, step));
        }
        problem = said(answer, step);
      } catch (IOException e) {
        problem = "no answer (" + e.getClass().getSimpleName() + ") to " + named(step);
      }
      if (stopped.await(wait, TimeUnit.SECONDS)) {
        throw new DemoLoadException("stopped before " + named(step));
      }
    }
    throw new DemoLoadException(problem + ", " + ATTEMPTS + " times");
  }

  private HttpRequest request(Step step, String path, String body) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(ANSWER_TIMEOUT)
        .header("Authorization", "Bearer " + tokens.of(step.client()))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", step.key())
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** What came to be is named by the Location, which is right for sub-resources too; else by the body. */
  private static String id(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location")
        .map(location -> location.substring(location.lastIndexOf('/') + 1))
        .orElseGet(() -> JSON.readTree(answer.body()).path("id").asString(""));
  }

  private static long retryAfter(HttpResponse<String> answer) {
    return answer.headers().firstValue("Retry-After").filter(value -> value.matches("[0-9]{1,6}")).map(Long::valueOf)
        .map(seconds -> Math.clamp(seconds, 0, LONGEST_WAIT_SECONDS)).orElse(1L);
  }

  /** The status and the problem's code; not its text, which may repeat what was sent. */
  private static String said(HttpResponse<String> answer, Step step) {
    String code;
    try {
      code = JSON.readTree(answer.body()).path("code").asString("no code");
    } catch (JacksonException e) {
      code = "no problem detail";
    }
    return "status " + answer.statusCode() + " (" + code + ") to " + named(step);
  }

  private static String named(Step step) {
    return "POST " + step.pathTemplate() + " as " + step.client().id();
  }
}
