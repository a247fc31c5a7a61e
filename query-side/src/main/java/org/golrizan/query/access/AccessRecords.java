package org.golrizan.query.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.golrizan.api.correlation.CorrelationId;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.events.EventMetadata;
import org.golrizan.events.PersonId;
import org.golrizan.events.access.AccessEvent;
import org.golrizan.events.access.AccessId;
import org.golrizan.eventstore.log.AppendQueueFullException;
import org.golrizan.eventstore.log.CommitLogException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Records who is shown whose personal data, as an event of the log, before it is shown: without the record nothing is. */
@Component
public class AccessRecords {

  private static final Logger LOG = LoggerFactory.getLogger(AccessRecords.class);
  private static final String TYPE = "access";

  private final EventStore events;
  private final ReadProperties limits;

  AccessRecords(EventStore events, ReadProperties limits) {
    this.events = events;
    this.limits = limits;
  }

  /**
   * Returns when the record is stored; does nothing where nobody's data is shown.
   *
   * @param what what was asked for, nothing personal
   * @throws ApiProblem 503 if it cannot be stored
   */
  public void shown(Actor actor, String what, Set<PersonId> persons) {
    if (persons.isEmpty()) {
      return;
    }
    AccessId id = new AccessId(UUID.fromString(IdentifierFactory.getInstance().generateIdentifier()));
    try {
      events.publish(new GenericDomainEventMessage<>(
          TYPE, id.stream(), 0, new AccessEvent.Shown(id, what, List.copyOf(persons)), metadata(actor)));
    } catch (AppendQueueFullException full) {
      throw ApiProblem.unavailable(full.retryAfter());
    } catch (CommitLogException trouble) {
      LOG.error("What was to be shown could not be recorded, and was not shown", trouble);
      throw ApiProblem.unavailable(limits.retryAfter());
    }
  }

  private static Map<String, String> metadata(Actor actor) {
    Map<String, String> metadata = new HashMap<>();
    metadata.put(EventMetadata.ACTOR, actor.id().value());
    metadata.put(EventMetadata.ROLE, actor.role().code());
    metadata.put(EventMetadata.SCOPE, actor.scope().code());
    String request = MDC.get(CorrelationId.MDC_KEY);
    if (request != null) {
      metadata.put(EventMetadata.CORRELATION_ID, request);
    }
    return metadata;
  }
}
