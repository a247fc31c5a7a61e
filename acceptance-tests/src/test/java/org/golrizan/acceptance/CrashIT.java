package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was acknowledged is there after any kind of stop, and every figure is the same as before. */
@Tag("both-shapes")
class CrashIT {

  private static final int WRITERS = 8;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 200;

  @Test
  void noAcknowledgedCommandIsLostWhenTheProcessIsKilledUnderLoad(@TempDir Path folder) {
    Queue<Answer> acknowledged = new ConcurrentLinkedQueue<>();
    Golrizan first = Golrizan.start(folder);
    String fund = new Office(first.api()).fund();
    String benefactor = new Office(first.api()).benefactor();
    CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < WRITERS; i++) {
        writers.execute(() -> donateUntilKilled(first.api(), fund, benefactor, acknowledged, enough));
      }
      await(enough);
      first.kill();
    }

    try (Golrizan second = Golrizan.start(folder)) {
      long last = acknowledged.stream().mapToLong(Answer::position).max().orElseThrow();
      Api api = second.api();
      for (Answer answer : acknowledged) {
        Answer donation = api.get("demo-auditor", "/api/v1/donations/" + answer.id() + "?atLeast=" + last).expect(200);
        assertThat(donation.body().path("amount").longValue()).isEqualTo(1_000_000);
      }
      List<JsonNode> stored = allDonations(api, last);
      assertThat(stored).extracting(donation -> donation.path("id").stringValue())
          .doesNotHaveDuplicates().containsAll(acknowledged.stream().map(Answer::id).toList());
      JsonNode national = api.getPublic("/api/v1/dashboard?atLeast=" + last).expect(200).body();
      assertThat(national.toString()).contains("" + stored.size() * 1_000_000L);
    }
  }

  @Test
  void aPlainStopAndStartChangesNothing(@TempDir Path folder) {
    Map<String, Object> before;
    try (Golrizan first = Golrizan.start(folder)) {
      Office office = new Office(first.api());
      String family = office.registerFamily(office.prisoner(office.prison(), "DIYA"), office.association()).expect(201).id();
      long position = office.coverFamily(family).expect(200).position();
      before = seen(first.api(), position);
    }
    try (Golrizan second = Golrizan.start(folder)) {
      assertThat(seen(second.api(), 0)).isEqualTo(before);
    }
  }

  /** Each look at people's data is an event of its own, which the next look finds in the trail. */
  private static Map<String, Object> seen(Api api, long position) {
    String atLeast = "?atLeast=" + position;
    List<JsonNode> trail = new ArrayList<>();
    api.get("demo-auditor", "/api/v1/audit/events" + atLeast).expect(200).body().path("items").forEach(trail::add);
    trail.removeIf(item -> item.path("type").stringValue().equals("access.shown"));
    return Map.of(
        "dashboard", api.getPublic("/api/v1/dashboard" + atLeast).expect(200).body(),
        "families", api.get("demo-auditor", "/api/v1/families" + atLeast).expect(200).body().path("items"),
        "audit", trail);
  }

  private static void donateUntilKilled(
      Api api, String fund, String benefactor, Queue<Answer> acknowledged, CountDownLatch enough) {
    String body = json("benefactorId", benefactor, "fundId", fund, "amount", 1_000_000, "method", "CARD", "on", Office.DAY);
    try {
      while (true) {
        acknowledged.add(api.post("demo-treasurer", "/api/v1/donations", body).expect(201));
        enough.countDown();
      }
    } catch (UncheckedIOException killed) {
      // The process is gone, as the test wants it: what it had acknowledged is in the queue.
    }
  }

  private static List<JsonNode> allDonations(Api api, long position) {
    List<JsonNode> all = new ArrayList<>();
    String path = "/api/v1/donations?limit=200&atLeast=" + position;
    while (true) {
      JsonNode page = api.get("demo-auditor", path).expect(200).body();
      page.path("items").forEach(all::add);
      if (!page.path("next").isString()) {
        return all;
      }
      path = "/api/v1/donations?limit=200&cursor=" + page.path("next").stringValue();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
