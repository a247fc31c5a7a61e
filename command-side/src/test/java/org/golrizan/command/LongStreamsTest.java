package org.golrizan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.Role;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Long streams are loaded from a snapshot, which nobody can tell but by how little is read. */
@SpringBootTest(
    classes = CommandSideApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "golrizan.snapshots.every=20")
@Import({TestTokens.class, LongStreamsTest.Counting.class})
@Timeout(300)
class LongStreamsTest {

  private static final int EVERY = 20;
  private static final int MANY = 5 * EVERY;
  private static final String DAY = "2026-06-01";

  @TempDir static Path folder;

  @LocalServerPort int port;
  @Autowired Counting counting;
  @Autowired CommitLog log;
  @Autowired @Qualifier("keyedStore") KeyedStore keyedStore;
  @Autowired EventStore eventStore;
  @Autowired EventStorageEngine engine;

  private final HttpClient http = HttpClient.newHttpClient();

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry properties) {
    properties.add("golrizan.data.folder", () -> folder.toString());
    properties.add("golrizan.key-vault.make-key", () -> "true");
  }

  @BeforeEach
  void aPrison() throws Exception {
    post(Role.NATIONAL_SUPERVISOR, "/api/v1/prisons", """
        {"code":"evin","persianName":"اوین","englishName":"Evin","province":"IR-23"}""", Map.of());
  }

  @Test
  void aFundOfManyDonationsIsLoadedFromItsSnapshotAndTheFewEventsSince() throws Exception {
    String fund = id(post(Role.TREASURER, "/api/v1/funds", """
        {"kind":"GENERAL","persianName":"صندوق","englishName":"Fund","province":"IR-23"}""", Map.of()));
    String benefactor = id(post(Role.TREASURER, "/api/v1/benefactors", """
        {"kind":"PERSON","name":"نام","mobile":"09000000002","anonymous":true,"on":"2026-06-01"}""", Map.of()));
    for (int number = 0; number < MANY; number++) {
      clear(receive(benefactor, fund));
    }
    String stream = "fund-" + fund;
    awaitSnapshot(stream);
    String last = receive(benefactor, fund);
    counting.forget(stream);

    clear(last);

    // By the command, and by the next snapshot if it is due.
    assertThat(counting.read(stream)).isPositive().isLessThan(2 * 2 * EVERY);
    assertThat(eventStore.readEvents(stream, 0).asStream().count()).isEqualTo(MANY + 2);
  }

  @Test
  void aStreamLoadedFromItsSnapshotHasItsVersionAndKnowsAStaleOne() throws Exception {
    String workshop = longWorkshop();

    assertThat(seats(workshop, 7, "\"" + MANY + "\"").statusCode()).isEqualTo(412);
    HttpResponse<String> answer = seats(workshop, 7, "\"" + (MANY + 1) + "\"");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).contains("\"" + (MANY + 2) + "\"");
  }

  @Test
  void aSnapshotIsNoEventOfTheLogNorOfItsStream() throws Exception {
    String stream = "workshop-" + longWorkshop();

    try (Stream<? extends EventMessage<?>> all = engine.readEvents(null, false)) {
      List<? extends EventMessage<?>> events = all.toList();
      assertThat(events).hasSize((int) log.head().lastPosition());
      assertThat(events).allSatisfy(event -> assertThat(event.getPayload()).isInstanceOf(DomainEvent.class));
    }
    assertThat(eventStore.readEvents(stream, 0).asStream()).hasSize(MANY + 1)
        .allSatisfy(event -> assertThat(event.getPayload()).isInstanceOf(DomainEvent.class));
    assertThat(eventStore.readEvents(stream).next().getPayload()).as("it is there").isNotInstanceOf(DomainEvent.class);
  }

  @Test
  void aDamagedSnapshotChangesNoAnswerAndGivesWayToAnother() throws Exception {
    String workshop = longWorkshop();
    String stream = "workshop-" + workshop;
    KeyedDocument damaged;
    int version = MANY + 1;
    do {
      // A snapshot that was still being taken may replace the damaged one before anyone meets it: then once more.
      damaged = damage(stream);
      counting.forget(stream);

      HttpResponse<String> answer = seats(workshop, 7 + version % 2, "\"" + version + "\"");

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      version++;
      assertThat(answer.headers().firstValue("ETag")).contains("\"" + version + "\"");
    } while (counting.read(stream) < MANY + 1);
    long damagedVersion = damaged.version();
    await(() -> snapshot(stream).filter(snapshot -> snapshot.version() > damagedVersion));
    assertThat(eventStore.readEvents(stream).next().getPayload()).isNotInstanceOf(DomainEvent.class);
  }

  /** Turns one bit of what is stored. */
  private KeyedDocument damage(String stream) {
    return await(() -> snapshot(stream).flatMap(snapshot -> {
      byte[] bytes = snapshot.body().toArray();
      bytes[bytes.length / 2] ^= 1;
      keyedStore.put("snapshots", stream, snapshot.version(), Bytes.of(bytes));
      return snapshot(stream).filter(now -> now.body().equals(Bytes.of(bytes)));
    }));
  }

  /** A workshop with {@link #MANY} changes of its seats, and a snapshot. */
  private String longWorkshop() throws Exception {
    String workshop = id(post(Role.EMPLOYMENT_OFFICER, "/api/v1/workshops", """
        {"prison":"evin","name":"نجاری","ownership":"STATE","location":"IN_PRISON","trade":"CARPENTRY","seats":2,"on":"%s"}"""
        .formatted(DAY), Map.of()));
    for (int number = 0; number < MANY; number++) {
      HttpResponse<String> answer = seats(workshop, 3 + number % 2, "\"" + (number + 1) + "\"");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.headers().firstValue("ETag")).contains("\"" + (number + 2) + "\"");
    }
    awaitSnapshot("workshop-" + workshop);
    return workshop;
  }

  private HttpResponse<String> seats(String workshop, int seats, String ifMatch) throws Exception {
    return post(Role.EMPLOYMENT_OFFICER, "/api/v1/workshops/" + workshop + "/seats",
        "{\"seats\":" + seats + ",\"on\":\"" + DAY + "\"}", Map.of("If-Match", ifMatch));
  }

  private String receive(String benefactor, String fund) throws Exception {
    return id(post(Role.TREASURER, "/api/v1/donations", """
        {"benefactorId":"%s","fundId":"%s","amount":1000,"method":"CARD","on":"%s"}""".formatted(benefactor, fund, DAY), Map.of()));
  }

  private void clear(String donation) throws Exception {
    HttpResponse<String> answer =
        post(Role.TREASURER, "/api/v1/donations/" + donation + "/clear", "{\"on\":\"" + DAY + "\"}", Map.of());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** Until there is one that leaves few events to read after it. */
  private void awaitSnapshot(String stream) {
    await(() -> Optional.of(eventStore.readEvents(stream).asStream().count()).filter(count -> count < 2 * EVERY));
  }

  private Optional<KeyedDocument> snapshot(String stream) {
    return keyedStore.find("snapshots", stream);
  }

  private static <T> T await(Supplier<Optional<T>> condition) {
    long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    Optional<T> found = condition.get();
    while (found.isEmpty() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
      found = condition.get();
    }
    return found.orElseThrow(() -> new AssertionError("It did not come within a minute"));
  }

  private static String id(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return new JsonMapper().readTree(answer.body()).path("id").stringValue();
  }

  private HttpResponse<String> post(Role role, String path, String body, Map<String, String> headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + TestTokens.token("staff-1", role, "national"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Counts the events that are read of each stream. Not annotated: a scan would find it and change other tests, too. */
  static class Counting {

    private static final Map<String, Integer> READ = new ConcurrentHashMap<>();

    int read(String stream) {
      return READ.getOrDefault(stream, 0);
    }

    void forget(String stream) {
      READ.remove(stream);
    }

    @Bean
    static BeanPostProcessor countingLog() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof CommitLog log ? counted(log) : bean;
        }
      };
    }

    private static CommitLog counted(CommitLog log) {
      return (CommitLog) Proxy.newProxyInstance(
          CommitLog.class.getClassLoader(), new Class<?>[] {CommitLog.class}, (proxy, method, arguments) -> {
            Object answer = method.invoke(log, arguments);
            if (method.getName().equals("readStream")) {
              READ.merge((String) arguments[0], ((List<?>) answer).size(), Integer::sum);
            }
            return answer;
          });
    }
  }
}
