package org.golrizan.standalone.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Begins the load on a thread of its own when the application is ready, and ends it before the application does. */
final class DemoStart {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final DemoProperties properties;
  private final DemoLoader loader;
  private final DemoProgress progress;
  private final Clock clock;
  private volatile @Nullable Thread thread;

  DemoStart(DemoProperties properties, DemoLoader loader, DemoProgress progress, Clock clock) {
    this.properties = properties;
    this.loader = loader;
    this.progress = progress;
    this.clock = clock;
  }

  @EventListener
  void begin(ApplicationReadyEvent ready) {
    String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    if (!properties.enabled() || port == null) {
      progress.complete();
      return;
    }
    URI base = URI.create("http://localhost:" + port);
    thread = Thread.ofPlatform().name("demo-loader").daemon().start(() -> load(base));
  }

  @EventListener(ContextClosedEvent.class)
  void end() throws InterruptedException {
    loader.stop();
    Thread running = thread;
    if (running != null) {
      running.join(LONGEST_WAIT);
    }
  }

  private void load(URI base) {
    try {
      loader.load(base, LocalDate.now(clock));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
