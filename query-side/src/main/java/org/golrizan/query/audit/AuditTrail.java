package org.golrizan.query.audit;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.golrizan.api.identity.Actor;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.EventMetadata;
import org.golrizan.events.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trail: found by the index, read from the log. */
@Component
public class AuditTrail {

  private final AuditIndex index;
  private final EventStore events;
  private final Payloads payloads = new Payloads();

  AuditTrail(AuditIndex index, EventStore events) {
    this.index = index;
    this.events = events;
  }

  /**
   * @param reader decides whether personal values are shown
   * @param last   the last position that may be found
   * @param limit  how many at most
   * @return the latest first
   */
  public List<AuditItem> find(AuditQuery query, Actor reader, long last, int limit) {
    boolean open = reader.hasRole(Role.AUDITOR, Role.NATIONAL_SUPERVISOR);
    return index.find(query, last, limit).stream().map(entry -> item(entry, open)).toList();
  }

  private AuditItem item(AuditIndex.Entry entry, boolean open) {
    DomainEventMessage<?> message = events.readEvents(entry.stream(), entry.sequence()).next();
    DomainEvent event = (DomainEvent) message.getPayload();
    EventCatalogue.Entry kind = EventCatalogue.golrizan().ofType(event.getClass()).orElseThrow();
    return new AuditItem(
        entry.position(),
        message.getTimestamp(),
        Subjects.effectiveDate(event).orElse(null),
        kind.name(),
        kind.meaning(),
        entry.stream(),
        entry.sequence(),
        entry.subjects(),
        metadata(message, EventMetadata.ACTOR),
        metadata(message, EventMetadata.ROLE),
        metadata(message, EventMetadata.SCOPE),
        metadata(message, EventMetadata.REASON),
        metadata(message, EventMetadata.CORRELATION_ID),
        metadata(message, EventMetadata.CAUSATION_ID),
        payloads.json(event, open));
  }

  private static @Nullable String metadata(DomainEventMessage<?> message, String key) {
    Object value = message.getMetaData().get(key);
    return value == null ? null : value.toString();
  }
}
