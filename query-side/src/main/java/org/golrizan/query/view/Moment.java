package org.golrizan.query.view;

import java.time.Instant;

/**
 * When an event was recorded.
 *
 * @param position its place in the whole log, from 1
 */
public record Moment(long position, Instant time) {}
