package org.golrizan.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the script against the API, once: stories of a phase side by side, phases one after the other. A load that was cut off is
 * sent again from the start with the same keys, so that the API answers what it answered before and stores nothing twice.
 */
final class DemoLoader {

  private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final DemoProperties properties;
  private final DemoMarker marker;
  private final DemoProgress progress;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean askedToStop;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  DemoLoader(DemoProperties properties, DemoMarker marker, DemoProgress progress) {
    this.properties = properties;
    this.marker = marker;
    this.progress = progress;
  }

  /**
   * Loads what is not loaded yet and reports on the console; never throws because of what the API answers.
   *
   * @param base where the API is
   * @param today the last day of a history that begins now; one that was begun keeps its own
   */
  void load(URI base, LocalDate today) throws InterruptedException {
    try {
      Optional<DemoMarker.Run> before = marker.loaded().or(() -> loadingBefore());
      if (before.isPresent() && !before.get().sameAs(properties.seed(), properties.scale())) {
        LOG.warn("The data folder holds demonstration data of seed {} and scale {}: nothing is loaded; use another folder",
            before.get().seed(), before.get().scale());
        progress.complete();
      } else if (marker.loaded().isPresent()) {
        progress.complete();
      } else {
        DemoMarker.Run run = before.orElse(new DemoMarker.Run(properties.seed(), properties.scale(), today));
        marker.begin(run);
        send(run, base);
        marker.complete(run);
        progress.complete();
      }
    } catch (DemoLoadException | IOException e) {
      if (askedToStop) {
        LOG.info("Demonstration data: {} of {} commands loaded; the next start goes on", progress.loaded(), progress.total());
        return;
      }
      LOG.error("Demonstration data: the load stopped after {} of {} commands; the next start goes on. {}",
          progress.loaded(), progress.total(), e.getMessage());
    } finally {
      progress.stopped();
    }
  }

  /** Ends the load soon; the next start goes on. */
  void stop() {
    askedToStop = true;
    stopped.countDown();
  }

  private Optional<DemoMarker.Run> loadingBefore() {
    try {
      return marker.loading();
    } catch (IOException e) {
      throw new DemoLoadException("demo-loading.json cannot be read");
    }
  }

  private void send(DemoMarker.Run run, URI base) throws InterruptedException {
    long begun = System.nanoTime();
    DemoScript script = new DemoScript(run.seed(), run.scale(), run.today());
    progress.expect(script.steps());
    Map<Ref, String> lasting = new ConcurrentHashMap<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT_TIMEOUT)
            .executor(threads).build();
        ProgressDisplay display = new ProgressDisplay(progress.total())) {
      DemoSender sender = new DemoSender(base, http, stopped);
      for (Phase phase : script.phases()) {
        run(phase, threads, story -> tell(story, sender, lasting, display));
      }
    }
    LOG.info("Demonstration data: {} commands in {} s (seed {}, scale {})",
        progress.loaded(), Duration.ofNanos(System.nanoTime() - begun).toSeconds(), run.seed(), run.scale());
  }

  private interface Teller {
    void tell(Story story) throws InterruptedException;
  }

  /** All stories of the phase, a bounded number at a time; returns when the last one has ended. */
  private void run(Phase phase, ExecutorService threads, Teller teller) throws InterruptedException {
    Semaphore places = new Semaphore(properties.parallelism());
    for (Iterator<Story> stories = phase.iterator(); stories.hasNext() && failure.get() == null; ) {
      Story story = stories.next();
      places.acquire();
      threads.execute(() -> {
        try {
          teller.tell(story);
        } catch (InterruptedException | RuntimeException e) {
          fail(e);
        } finally {
          places.release();
        }
      });
    }
    places.acquire(properties.parallelism());
    Throwable first = failure.get();
    if (first != null) {
      throw first instanceof DemoLoadException expected ? expected : new DemoLoadException("In " + phase.title() + ": " + first);
    }
  }

  private void tell(Story story, DemoSender sender, Map<Ref, String> lasting, ProgressDisplay display)
      throws InterruptedException {
    DemoIds ids = new DemoIds(lasting);
    for (Step step : story.steps()) {
      if (failure.get() != null || stopped.getCount() == 0) {
        fail(new DemoLoadException("stopped"));
        return;
      }
      String id = sender.send(step, ids);
      step.fills().ifPresent(ref -> ids.put(ref, id));
      display.step(progress.step());
    }
  }

  private void fail(Throwable cause) {
    if (failure.compareAndSet(null, cause)) {
      stopped.countDown();
    }
  }
}
