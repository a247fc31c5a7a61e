package org.golrizan.eventstore.axon;

/**
 * The stable name of a type that is no event but is stored, for example an aggregate that is snapshotted. As a Spring bean it is
 * added to the default serializer.
 *
 * @param name     never a Java name
 * @param revision counts from 1
 */
public record NamedType(String name, int revision, Class<?> type) {}
