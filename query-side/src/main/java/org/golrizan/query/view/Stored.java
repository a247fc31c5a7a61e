package org.golrizan.query.view;

/**
 * A document with what the store keeps beside it.
 *
 * @param content  what the fold made
 * @param version  how many events its own stream had when it was folded: the ETag that commands compare
 * @param position the position of the last event folded into it
 */
public record Stored<D>(D content, long version, long position) {}
