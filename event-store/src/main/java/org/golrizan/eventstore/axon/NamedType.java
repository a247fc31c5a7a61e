package org.golrizan.eventstore.axon;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stable name of a type that is no event but is stored, for example the state of a stream. As a Spring bean it is added to the
 * default serializer.
 *
 * @param name     never a Java name
 * @param revision of its form: a number that counts from 1, or a fingerprint
 * @param mapper   writes and reads it; null for the form that events have
 */
public record NamedType(String name, String revision, Class<?> type, @Nullable JsonMapper mapper) {

  /** A type that looks as events do. */
  public NamedType(String name, int revision, Class<?> type) {
    this(name, Integer.toString(revision), type, null);
  }
}
