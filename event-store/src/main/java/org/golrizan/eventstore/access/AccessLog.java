package org.golrizan.eventstore.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.golrizan.events.EventMetadata;
import org.golrizan.events.Role;
import org.golrizan.events.Scope;
import org.golrizan.events.StaffId;
import org.golrizan.events.access.AccessEvent;
import org.golrizan.events.access.AccessId;
import org.golrizan.eventstore.log.AppendQueueFullException;
import org.golrizan.eventstore.log.CommitLogException;
import org.jspecify.annotations.Nullable;

/** Writes access records into the log: each is the only event of a stream of its own. */
public final class AccessLog {

  private static final String TYPE = "access";

  private final EventStore events;

  public AccessLog(EventStore events) {
    this.events = events;
  }

  /**
   * Who the record is about.
   *
   * @param correlationId of the request, if it has one
   */
  public record Caller(StaffId id, Role role, Scope scope, @Nullable String correlationId) {}

  /**
   * Returns when the record is stored.
   *
   * @throws AppendQueueFullException if too much waits to be stored
   * @throws CommitLogException       if the store did not take it
   */
  public void record(Caller caller, Function<AccessId, AccessEvent> event) {
    AccessId id = new AccessId(UUID.fromString(IdentifierFactory.getInstance().generateIdentifier()));
    events.publish(new GenericDomainEventMessage<>(TYPE, id.stream(), 0, event.apply(id), metadata(caller)));
  }

  private static Map<String, String> metadata(Caller caller) {
    Map<String, String> metadata = new HashMap<>();
    metadata.put(EventMetadata.ACTOR, caller.id().value());
    metadata.put(EventMetadata.ROLE, caller.role().code());
    metadata.put(EventMetadata.SCOPE, caller.scope().code());
    if (caller.correlationId() != null) {
      metadata.put(EventMetadata.CORRELATION_ID, caller.correlationId());
    }
    return metadata;
  }
}
