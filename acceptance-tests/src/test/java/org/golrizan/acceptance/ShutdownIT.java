package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A process that is told to stop finishes what it accepted, and whoever got no answer asks again with the same key. */
@Tag("both-shapes")
class ShutdownIT {

  private static final int WRITERS = 16;
  private static final int BEFORE_THE_STOP = 300;

  @Test
  void whatWasAcceptedIsFinishedAndWhatWasNotIsDoneOnceWhenAskedAgain(@TempDir Path folder) {
    Map<String, Answer> answered = new ConcurrentHashMap<>();
    Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    Golrizan first = Golrizan.start(folder);
    Office office = new Office(first.api());
    String body = json("benefactorId", office.benefactor(), "fundId", office.fund(), "amount", 1_000_000, "method", "CARD", "on", Office.DAY);
    CountDownLatch enough = new CountDownLatch(BEFORE_THE_STOP);
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < WRITERS; i++) {
        String writer = "writer-" + i + "-";
        writers.execute(() -> donateUntilStopped(first.api(), writer, body, answered, unanswered, enough));
      }
      await(enough);
      first.close();
    }
    assertThat(answered.values()).extracting(Answer::status).as("503 is for who came too late").isSubsetOf(201, 503);

    try (Golrizan second = Golrizan.start(folder)) {
      Api api = second.api();
      answered.forEach((key, before) -> {
        Answer again = donate(api, key, body).expect(201);
        if (before.status() == 201) {
          assertThat(again.body()).isEqualTo(before.body());
        }
      });
      long last = 0;
      for (String key : unanswered) {
        last = Math.max(last, donate(api, key, body).expect(201).position());
      }
      assertThat(donations(api, last)).isEqualTo(answered.size() + unanswered.size());
    }
  }

  private static Answer donate(Api api, String key, String body) {
    return api.post("demo-treasurer", "/api/v1/donations", body, "Idempotency-Key", key);
  }

  private static void donateUntilStopped(Api api, String writer, String body, Map<String, Answer> answered, Queue<String> unanswered,
      CountDownLatch enough) {
    for (int i = 0; ; i++) {
      String key = writer + i;
      try {
        Answer answer = donate(api, key, body);
        answered.put(key, answer);
        enough.countDown();
        if (answer.status() != 201) {
          return;
        }
      } catch (UncheckedIOException stopped) {
        unanswered.add(key);
        return;
      }
    }
  }

  private static long donations(Api api, long position) {
    long count = 0;
    String path = "/api/v1/donations?limit=200&atLeast=" + position;
    while (!path.isEmpty()) {
      JsonNode page = api.get("demo-auditor", path).expect(200).body();
      count += page.path("items").size();
      path = page.has("next") ? "/api/v1/donations?limit=200&cursor=" + page.path("next").stringValue() : "";
    }
    return count;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
