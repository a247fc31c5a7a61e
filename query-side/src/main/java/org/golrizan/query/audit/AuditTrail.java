package org.golrizan.query.audit;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.golrizan.api.identity.Actor;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.EventMetadata;
import org.golrizan.events.Role;
import org.golrizan.query.access.AccessRecords;
import org.golrizan.query.access.PersonsShown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trail: found by the index, read from the log. */
@Component
public class AuditTrail {

  private final AuditIndex index;
  private final EventStore events;
  private final AccessRecords records;
  private final Payloads payloads = new Payloads();

  AuditTrail(AuditIndex index, EventStore events, AccessRecords records) {
    this.index = index;
    this.events = events;
    this.records = records;
  }

  /**
   * @param reader decides whether personal values are shown; if they are, it is recorded first
   * @param last   the last position that may be found
   * @param limit  how many at most
   * @return the latest first
   */
  public List<AuditItem> find(AuditQuery query, Actor reader, long last, int limit) {
    boolean open = reader.hasRole(Role.AUDITOR, Role.NATIONAL_SUPERVISOR);
    List<Found> found = index.find(query, last, limit).stream().map(this::read).toList();
    if (open) {
      records.shown(reader, AuditProjection.NAME, PersonsShown.in(found.stream().map(Found::event).toList()));
    }
    return found.stream().map(each -> item(each, open)).toList();
  }

  /** An event of the trail, read from the log. */
  private record Found(AuditIndex.Entry entry, DomainEventMessage<?> message, DomainEvent event) {}

  private Found read(AuditIndex.Entry entry) {
    DomainEventMessage<?> message = events.readEvents(entry.stream(), entry.sequence()).next();
    return new Found(entry, message, (DomainEvent) message.getPayload());
  }

  private AuditItem item(Found found, boolean open) {
    AuditIndex.Entry entry = found.entry();
    DomainEventMessage<?> message = found.message();
    DomainEvent event = found.event();
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
