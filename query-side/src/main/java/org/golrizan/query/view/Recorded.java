package org.golrizan.query.view;

import java.time.Instant;
import java.util.Map;
import org.golrizan.events.DomainEvent;

/**
 * A stored event as projections see it.
 *
 * @param position its place in the whole log, from 1
 * @param sequence its place in its own stream, from 0
 * @param time     when it was recorded
 * @param metadata who, why and from what, by the keys of {@link org.golrizan.events.EventMetadata}
 */
public record Recorded(DomainEvent event, long position, long sequence, Instant time, Map<String, String> metadata) {

  public Recorded {
    metadata = Map.copyOf(metadata);
  }
}
