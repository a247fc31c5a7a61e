package org.golrizan.command.stream;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Takes snapshots on a thread of its own. It folds what is stored, not what a command left in memory, and stores only what reads back
 * as the very state. Whatever fails here is logged and touches no command.
 */
@Component
final class StreamSnapshotter implements Snapshotter, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(StreamSnapshotter.class);
  private static final long SECONDS_TO_FINISH = 30;

  private final EventStore eventStore;
  private final Serializer serializer;
  private final BeanFactory shells;
  private final SnapshotProperties policy;
  private final Set<String> pending = ConcurrentHashMap.newKeySet();
  private final Map<String, Long> failedAt = new ConcurrentHashMap<>();
  private volatile @Nullable ThreadPoolExecutor executor;

  StreamSnapshotter(@Lazy EventStore eventStore, @Lazy Serializer serializer, BeanFactory shells, SnapshotProperties policy) {
    this.eventStore = eventStore;
    this.serializer = serializer;
    this.shells = shells;
    this.policy = policy;
  }

  /** Returns at once and never throws. A stream that waits already, or finds the queue full, is not added. */
  @Override
  public void scheduleSnapshot(Class<?> shellType, String stream) {
    ThreadPoolExecutor running = executor;
    if (running == null || failedLately(stream) || !pending.add(stream)) {
      return;
    }
    try {
      running.execute(() -> takeSafely(shellType, stream));
    } catch (RejectedExecutionException e) {
      pending.remove(stream);
      LOG.debug("No snapshot of {} is taken now: too many wait, or the process ends", stream);
    }
  }

  private boolean failedLately(String stream) {
    Long at = failedAt.get(stream);
    return at != null && System.nanoTime() - at < policy.retryAfter().toNanos();
  }

  private void takeSafely(Class<?> shellType, String stream) {
    try {
      take(shellType, stream);
      failedAt.remove(stream);
    } catch (RuntimeException | LinkageError e) {
      failedAt.put(stream, System.nanoTime());
      LOG.warn("No snapshot of {} could be taken; it is read from an earlier one or from its beginning", stream, e);
    } finally {
      pending.remove(stream);
    }
  }

  private void take(Class<?> shellType, String stream) {
    StreamShell<?, ?, ?> shell = (StreamShell<?, ?, ?>) shells.getBean(shellType);
    DomainEventStream events = eventStore.readEvents(stream);
    @Nullable DomainEventMessage<?> last = null;
    while (events.hasNext()) {
      last = events.next();
      shell.replay(last.getPayload());
    }
    if (last != null && last.getPayloadType() != StreamSnapshot.class) {
      store(new GenericDomainEventMessage<>(last.getType(), stream, last.getSequenceNumber(),
          new StreamSnapshot(last.getType(), stream, shell.state()), MetaData.emptyInstance(), last.getIdentifier(),
          last.getTimestamp()));
    }
  }

  private void store(DomainEventMessage<StreamSnapshot> snapshot) {
    SerializedObject<byte[]> written = snapshot.serializePayload(serializer, byte[].class);
    if (!snapshot.getPayload().equals(serializer.deserialize(written))) {
      throw new IllegalStateException("The state does not read back as it was written");
    }
    eventStore.storeSnapshot(snapshot);
  }

  @Override
  public void start() {
    ThreadPoolExecutor fresh = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(policy.queueCapacity()), Thread.ofPlatform().name("snapshots").daemon().factory());
    executor = fresh;
  }

  /** Lets the snapshot that is being taken finish and drops those that wait: each is but a cache. */
  @Override
  public void stop() {
    ThreadPoolExecutor running = executor;
    executor = null;
    if (running == null) {
      return;
    }
    running.getQueue().clear();
    pending.clear();
    running.shutdown();
    try {
      if (!running.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        LOG.warn("A snapshot is still being taken while the process ends");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return executor != null;
  }
}
