package org.golrizan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.golrizan.events.Role;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.Sequencer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** More commands than may wait are turned away at once, and told when to come again. */
@SpringBootTest(
    classes = CommandSideApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "golrizan.event-store.queue-capacity=1")
@Import({TestTokens.class, FullQueueTest.SlowDisk.class})
class FullQueueTest {

  @TempDir static Path folder;

  @LocalServerPort int port;
  @Autowired Sequencer sequencer;
  @Autowired SlowDisk disk;

  private final HttpClient http = HttpClient.newHttpClient();

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry properties) {
    properties.add("golrizan.data.folder", () -> folder.toString());
    properties.add("golrizan.key-vault.make-key", () -> "true");
  }

  @Test
  @Timeout(60)
  void aFullQueueAnswers503WithRetryAfterAndLosesNothingItAccepted() throws Exception {
    CompletableFuture<HttpResponse<String>> written = open("first");
    disk.reached.await();
    CompletableFuture<HttpResponse<String>> waiting = open("second");
    while (sequencer.queueDepth() == 0) {
      Thread.onSpinWait();
    }

    HttpResponse<String> turnedAway = open("third").join();

    assertThat(turnedAway.statusCode()).isEqualTo(503);
    assertThat(turnedAway.headers().firstValue("Retry-After")).hasValueSatisfying(
        seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
    disk.released.countDown();
    assertThat(List.of(written.join().statusCode(), waiting.join().statusCode())).containsOnly(201);
    assertThat(open("third").join().statusCode()).isEqualTo(201);
  }

  private CompletableFuture<HttpResponse<String>> open(String code) {
    return http.sendAsync(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/prisons"))
        .header("Authorization", "Bearer " + TestTokens.token("supervisor-1", Role.NATIONAL_SUPERVISOR, "national"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(
            "{\"code\":\"" + code + "\",\"persianName\":\"زندان\",\"englishName\":\"Prison\",\"province\":\"IR-23\"}"))
        .build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The real log behind a busy disk. Not annotated: a scan would find it and slow other tests, too. */
  static class SlowDisk {

    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch released = new CountDownLatch(1);

    @Bean
    static BeanPostProcessor slowLog(ObjectProvider<SlowDisk> disk) {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof CommitLog log ? slow(log, disk.getObject()) : bean;
        }
      };
    }

    private static CommitLog slow(CommitLog log, SlowDisk disk) {
      return (CommitLog) Proxy.newProxyInstance(
          CommitLog.class.getClassLoader(), new Class<?>[] {CommitLog.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("append")) {
              disk.reached.countDown();
              assertThat(disk.released.await(1, TimeUnit.MINUTES)).isTrue();
            }
            return method.invoke(log, arguments);
          });
    }
  }
}
