package org.golrizan.query.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.golrizan.eventstore.axon.KeyedTokenStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps up with the views that another process folds, so that every process tells the same of how far each view has come.
 *
 * <p>Two things are needed to know it: how far the other process has folded, which its stored token says, and which of the events
 * after that the view folds at all, which this process sees for itself in the log.
 */
final class FollowedViews implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FollowedViews.class);

  /** How many events are looked at before the tokens are read again. */
  private static final int MOST_EVENTS = 5_000;

  private final ViewProcessors processors;
  private final KeyedTokenStore tokens;
  private final EventStorageEngine events;
  private final ViewPositions positions;
  private final ViewProperties properties;

  private final Map<String, Long> followed = new HashMap<>();
  private long looked;
  private boolean failing;
  private @Nullable ScheduledExecutorService timer;

  FollowedViews(
      ViewProcessors processors,
      KeyedTokenStore tokens,
      EventStorageEngine events,
      ViewPositions positions,
      ViewProperties properties) {
    this.processors = processors;
    this.tokens = tokens;
    this.events = events;
    this.positions = positions;
    this.properties = properties;
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().name("view-follower").daemon().factory());
    long interval = properties.followInterval().toMillis();
    var _ = fresh.scheduleWithFixedDelay(this::tryToFollow, interval, interval, TimeUnit.MILLISECONDS);
    timer = fresh;
  }

  private void tryToFollow() {
    try {
      follow();
      failing = false;
    } catch (RuntimeException e) {
      // The store may come back: this goes on trying, and the positions it tells of stay true, if old.
      if (!failing) {
        LOG.warn("Views folded by another process cannot be followed: {}", e.getClass().getSimpleName());
      }
      failing = true;
    }
  }

  /** One look at what is folded elsewhere. */
  void follow() {
    List<Projection> elsewhere = processors.foldedElsewhere();
    Set<String> names = new HashSet<>();
    for (Projection projection : elsewhere) {
      names.add(projection.name());
      tokens.tokenOfAnother(projection.name(), ViewProcessors.THE_SEGMENT)
          .ifPresent(token -> folded(projection, token.position().orElse(0)));
    }
    followed.keySet().retainAll(names);
    if (!followed.isEmpty()) {
      look(elsewhere);
    }
  }

  private void folded(Projection projection, long position) {
    Long before = followed.put(projection.name(), position);
    if (before == null) {
      looked = followed.size() == 1 ? position : Math.min(looked, position);
    }
    positions.folded(projection.name(), position);
    if (before == null || before < position) {
      projection.foldedElsewhere(position);
    }
  }

  private void look(List<Projection> elsewhere) {
    try (Stream<? extends TrackedEventMessage<?>> next =
        events.readEvents(new GlobalSequenceTrackingToken(looked), false).limit(MOST_EVENTS)) {
      next.forEach(event -> {
        long position = event.trackingToken().position().orElseThrow();
        elsewhere.forEach(projection ->
            positions.passed(projection.name(), position, projection.folds(event.getPayloadType())));
        looked = position;
      });
    }
  }

  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.close();
      timer = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }
}
