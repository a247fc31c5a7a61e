package org.golrizan.query.audit;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.golrizan.api.identity.Actor;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.EventMetadata;
import org.golrizan.events.PersonId;
import org.golrizan.events.Role;
import org.golrizan.events.access.AccessEvent;
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
    boolean open = reader.coversNation() && reader.hasRole(Role.AUDITOR, Role.NATIONAL_SUPERVISOR);
    List<Found> found = index.find(query, last, limit).stream().map(this::read).toList();
    if (open) {
      records.shown(reader, AuditProjection.NAME, PersonsShown.in(found.stream().map(Found::event).toList()));
    }
    return found.stream().map(each -> item(each, open)).toList();
  }

  /**
   * All that names a person, with that person's values alone; if there are any, it is recorded first that the reader was shown them.
   *
   * @param last  the last position that may be found
   * @param limit how many at most
   * @return the latest first
   */
  List<PersonalReportItem> report(PersonId person, Actor reader, long last, int limit) {
    AuditQuery query = new AuditQuery("person-" + person, null, null, null, null, null, null);
    List<PersonalReportItem> items =
        index.find(query, last, limit).stream().map(this::read).map(found -> reportItem(person, found)).toList();
    if (items.stream().flatMap(item -> item.values().stream()).anyMatch(value -> !value.erased())) {
      records.shown(reader, "personal-report", Set.of(person));
    }
    return items;
  }

  private PersonalReportItem reportItem(PersonId person, Found found) {
    DomainEvent event = found.event();
    EventCatalogue.Entry kind = EventCatalogue.golrizan().ofType(event.getClass()).orElseThrow();
    return new PersonalReportItem(
        found.entry().position(),
        found.message().getTimestamp(),
        kind.name(),
        kind.meaning(),
        withoutOtherPersons(person, found.entry().subjects()),
        metadata(found.message(), EventMetadata.ACTOR),
        metadata(found.message(), EventMetadata.ROLE),
        metadata(found.message(), EventMetadata.SCOPE),
        event instanceof AccessEvent.Shown shown ? shown.what() : null,
        StoredValues.of(person, event, payloads));
  }

  private static List<String> withoutOtherPersons(PersonId person, List<String> subjects) {
    return subjects.stream()
        .filter(subject -> !subject.startsWith("person-") || subject.equals("person-" + person)).toList();
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
