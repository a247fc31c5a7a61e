package org.golrizan.command.stream;

/**
 * What the events of a stream up to one of them fold to. The message that carries it has the identifier and the sequence of that
 * event.
 *
 * @param kind the aggregate type
 */
record StreamSnapshot(String kind, String stream, Object state) {}
