package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client's Idempotency-Key holds for all command sides that share a store, whichever of them it reaches, and when. */
class IdempotencyAcrossNodesIT {

  private static final int KEYS = 20;
  private static final int TWINS_A_NODE = 3;
  private static final int CLIENTS = 8;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 100;

  @TempDir static Path folder;
  private static Issuer issuer;
  private static Node one;
  private static Node two;

  /** A command side with an address of its own. */
  private record Node(JavaProcess process, Gateway gateway, Api api) {

    static Node start() throws IOException {
      int port = JavaProcess.freePort();
      JavaProcess process = TwoProcesses.launchCommandSide(folder, port, issuer).awaitReady();
      URI uri = URI.create("http://localhost:" + port);
      Gateway gateway = Gateway.open(uri, uri, issuer.uri());
      return new Node(process, gateway, new Api(gateway.uri()));
    }

    void close() {
      process.close();
      gateway.close();
    }
  }

  @BeforeAll
  static void startTwoNodes() throws IOException {
    issuer = Issuer.open();
    // One after the other: the first makes the secret that both share.
    one = Node.start();
    two = Node.start();
  }

  @AfterAll
  static void stop() {
    one.close();
    two.close();
    issuer.close();
  }

  @Test
  void twinsOnTwoNodesHaveOneEffectAndOneAnswer() {
    long before = benefactor(one.api(), "first").position();
    List<Callable<Answer>> all = new ArrayList<>();
    for (int key = 0; key < KEYS; key++) {
      String name = "twin-" + key;
      for (int twin = 0; twin < TWINS_A_NODE; twin++) {
        all.add(() -> benefactor(one.api(), name));
        all.add(() -> benefactor(two.api(), name));
      }
    }

    List<Answer> answers = Race.of(all);

    for (int key = 0; key < KEYS; key++) {
      List<Answer> twins = answers.subList(key * 2 * TWINS_A_NODE, (key + 1) * 2 * TWINS_A_NODE);
      assertThat(twins).extracting(Answer::status).containsOnly(201);
      assertThat(twins).extracting(Answer::body).containsOnly(twins.getFirst().body());
      assertThat(twins).extracting(answer -> answer.header("Location")).containsOnly(twins.getFirst().header("Location"));
    }
    assertThat(benefactor(two.api(), "last").position()).as("one event a key").isEqualTo(before + KEYS + 1);
  }

  @Test
  void aKeyWithAnotherBodyIsRefusedOnTheOtherNodeToo() {
    Answer first = benefactor(one.api(), "reused");

    Answer other = two.api().post("demo-treasurer", "/api/v1/benefactors", body(false), "Idempotency-Key", "reused");

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("idempotency-key-reused");
    assertThat(benefactor(two.api(), "reused").body()).as("the key still has its first answer").isEqualTo(first.body());
  }

  @Test
  void aRejectionIsNotRememberedOnAnyNode() {
    Office office = new Office(one.api());
    String prison = office.prison();
    String workshop = office.workshop(prison, 1);
    String first = office.approvedApplication(office.willingPrisoner(prison), workshop);
    String second = office.approvedApplication(office.willingPrisoner(prison), workshop);
    office.startPlacement(first).expect(201);
    assertThat(office.startPlacement(second, "Idempotency-Key", "seat").code()).isEqualTo("seats-are-filled");

    one.api().post("demo-employment-officer", "/api/v1/workshops/" + workshop + "/seats", json("seats", 2, "on", Office.DAY))
        .expect(200);

    new Office(two.api()).startPlacement(second, "Idempotency-Key", "seat").expect(201);
  }

  @Test
  void whatAKilledNodeLeftUnansweredIsAskedOfAnotherAndHappensOnce() throws IOException {
    Node doomed = Node.start();
    long before = benefactor(two.api(), "before").position();
    Queue<String> sent = new ConcurrentLinkedQueue<>();
    Map<String, Answer> acknowledged = new ConcurrentHashMap<>();
    CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < CLIENTS; client++) {
        String prefix = "client-" + client + "-";
        clients.execute(() -> registerUntilKilled(doomed.api(), prefix, sent, acknowledged, enough));
      }
      awaitAll(enough);
      doomed.process().kill();
    }
    doomed.gateway().close();

    for (String key : sent) {
      Answer answer = benefactor(two.api(), key);
      assertThat(answer.status()).isEqualTo(201);
      Answer first = acknowledged.getOrDefault(key, answer);
      assertThat(answer.body()).isEqualTo(first.body());
    }
    assertThat(benefactor(two.api(), "after").position()).as("one event a key").isEqualTo(before + sent.size() + 1);
  }

  private static void registerUntilKilled(
      Api node, String prefix, Queue<String> sent, Map<String, Answer> acknowledged, CountDownLatch enough) {
    try {
      for (int i = 0; ; i++) {
        String key = prefix + i;
        sent.add(key);
        Answer answer = benefactor(node, key);
        if (answer.status() != 201) {
          // The gateway's word for a node that is gone.
          return;
        }
        acknowledged.put(key, answer);
        enough.countDown();
      }
    } catch (UncheckedIOException killed) {
      // The node is gone, as the test wants it: its last key is among those that were sent.
    }
  }

  private static Answer benefactor(Api api, String key) {
    return api.post("demo-treasurer", "/api/v1/benefactors", body(true), "Idempotency-Key", key);
  }

  private static String body(boolean anonymous) {
    return json("kind", "PERSON", "name", "نام آزمایشی", "mobile", "09000000002", "anonymous", anonymous, "on", Office.DAY);
  }

  private static void awaitAll(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
