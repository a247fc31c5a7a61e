package org.golrizan.eventstore.axon;

import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** Something has no stable name, or was stored under a name or revision this version does not know. Processing stops there. */
public final class UnknownEventTypeException extends SerializationException {

  private UnknownEventTypeException(String message) {
    super(message);
  }

  static UnknownEventTypeException stored(String name, @Nullable String revision) {
    return new UnknownEventTypeException("This version of Golrizan does not know the stored type " + name + ", revision "
        + (revision == null || revision.isEmpty() ? "none" : revision) + ". Nothing was skipped; a newer version, or an upcaster,"
        + " is needed");
  }

  static UnknownEventTypeException unnamed(Class<?> type) {
    return new UnknownEventTypeException(type.getName() + " has no stable name: it is no event of the catalogue and was not"
        + " registered with the serializer");
  }
}
