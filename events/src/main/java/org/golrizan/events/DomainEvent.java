package org.golrizan.events;

/**
 * A fact that was stored. Each stream has one sealed interface that extends this one; its records are the stream's events,
 * each named by {@link EventType}.
 */
public interface DomainEvent {

  /** The stream this event belongs to. */
  StreamId stream();
}
