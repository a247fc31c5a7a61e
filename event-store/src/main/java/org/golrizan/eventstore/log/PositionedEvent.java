package org.golrizan.eventstore.log;

/**
 * A stored event and its place in the whole log.
 *
 * @param position from 1, gapless over all events
 */
public record PositionedEvent(long position, StoredEvent event) {}
