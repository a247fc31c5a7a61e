package org.golrizan.query.dashboard;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.golrizan.api.problem.ApiProblem;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells listeners the headline as it moves. Each has a thread of its own, so a slow one delays nobody, and gets the latest
 * figures whenever it is ready for more: however many events there are, it never has more than one behind.
 */
@Component
class DashboardStream implements SmartLifecycle {

  private static final Duration RETRY = Duration.ofSeconds(10);
  private static final long NEVER = 0;

  private final DashboardFeed feed;
  private final SseProperties limits;
  private final AtomicInteger places = new AtomicInteger();
  private final Set<Thread> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  DashboardStream(DashboardFeed feed, SseProperties limits) {
    this.feed = feed;
    this.limits = limits;
  }

  /**
   * @param seen the position of the last event the listener had, -1 for none: figures it has are not sent again
   * @throws ApiProblem 503 if there are as many listeners as there may be
   */
  SseEmitter listen(long seen) {
    if (places.incrementAndGet() > limits.maxListeners()) {
      places.decrementAndGet();
      throw ApiProblem.unavailable(RETRY);
    }
    SseEmitter emitter = new SseEmitter(NEVER);
    Thread thread = Thread.ofVirtual().name("dashboard-listener").unstarted(() -> tell(emitter, seen));
    listeners.add(thread);
    emitter.onCompletion(thread::interrupt);
    emitter.onError(gone -> thread.interrupt());
    thread.start();
    return emitter;
  }

  private void tell(SseEmitter emitter, long seen) {
    try {
      long told = seen;
      emitter.send(SseEmitter.event().reconnectTime(RETRY.toMillis()).comment("golrizan"));
      while (running) {
        Figures figures = feed.await(told, limits.heartbeat());
        if (figures.position() > told) {
          emitter.send(event(figures));
          told = figures.position();
          // Longer than any position is: it waits for the interval, and so for whatever comes meanwhile.
          feed.await(Long.MAX_VALUE, limits.interval());
        } else {
          emitter.send(SseEmitter.event().comment("still here"));
        }
      }
      emitter.complete();
    } catch (IOException | IllegalStateException gone) {
      emitter.complete();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.complete();
    } finally {
      listeners.remove(Thread.currentThread());
      places.decrementAndGet();
    }
  }

  private static SseEmitter.SseEventBuilder event(Figures figures) {
    return SseEmitter.event()
        .id(Long.toString(figures.position()))
        .name("headline")
        .data(Headline.of(figures), MediaType.APPLICATION_JSON);
  }

  /** Listeners now, for those who watch the system. */
  int listeners() {
    return places.get();
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the server stops: it waits for open requests, and these never end by themselves. */
  @Override
  public void stop() {
    running = false;
    listeners.forEach(Thread::interrupt);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
