package org.golrizan.eventstore.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store with two promises of its own.
 *
 * <p>A unit of work appends once. Axon's event bus hands events over while the root unit of work prepares its commit, more than
 * once if handlers publish meanwhile. They are collected here and appended together when the root commits, after everything that
 * may still refuse. Events that were published too late to be collected fail the unit of work before anything is stored; Axon
 * would lose them without a word.
 *
 * <p>Its streams call back when events arrive, so that pooled processors never poll.
 */
public final class GolrizanEventStore extends AbstractEventStore {

  private final String collectedKey = "org.golrizan.eventstore.collected." + UUID.randomUUID();
  private final LogAccess access;

  private GolrizanEventStore(Builder builder) {
    super(builder);
    this.access = builder.access();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  protected void prepareCommit(List<? extends EventMessage<?>> events) {
    if (!CurrentUnitOfWork.isStarted()) {
      super.prepareCommit(events);
      return;
    }
    UnitOfWork<?> root = CurrentUnitOfWork.get().root();
    List<EventMessage<?>> collected = root.getOrComputeResource(collectedKey, _ -> {
      List<EventMessage<?>> fresh = new ArrayList<>();
      root.onCommit(_ -> append(fresh));
      return fresh;
    });
    collected.addAll(events);
  }

  private void append(List<EventMessage<?>> collected) {
    int published = queuedMessages().size();
    if (published != collected.size()) {
      throw new IllegalStateException((published - collected.size()) + " events were published after their unit of work had"
          + " handed its events over. Nothing of it is stored");
    }
    super.prepareCommit(List.copyOf(collected));
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
    return new LogEventStream(access, storageEngine(), trackingToken);
  }

  /** Builds an event store. {@link #storageEngine} and {@link #access} are needed. */
  public static final class Builder extends AbstractEventStore.Builder {

    private @Nullable LogAccess access;

    private Builder() {}

    /** The log that the storage engine reads. */
    public Builder access(LogAccess access) {
      this.access = access;
      return this;
    }

    private LogAccess access() {
      return Objects.requireNonNull(access, "An event store needs access to a log");
    }

    @Override
    public Builder storageEngine(EventStorageEngine storageEngine) {
      super.storageEngine(storageEngine);
      return this;
    }

    @Override
    public Builder messageMonitor(MessageMonitor<? super EventMessage<?>> messageMonitor) {
      super.messageMonitor(messageMonitor);
      return this;
    }

    @Override
    public Builder spanFactory(EventBusSpanFactory spanFactory) {
      super.spanFactory(spanFactory);
      return this;
    }

    public GolrizanEventStore build() {
      return new GolrizanEventStore(this);
    }
  }
}
