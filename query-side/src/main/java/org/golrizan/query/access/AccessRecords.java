package org.golrizan.query.access;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.golrizan.api.access.Denials;
import org.golrizan.api.access.Permission;
import org.golrizan.api.correlation.CorrelationId;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.events.PersonId;
import org.golrizan.events.access.AccessEvent;
import org.golrizan.events.access.AccessId;
import org.golrizan.eventstore.access.AccessLog;
import org.golrizan.eventstore.log.AppendQueueFullException;
import org.golrizan.eventstore.log.CommitLogException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Records who is shown whose personal data, and who is denied what, as events of the log, before it is answered: without the record
 * nothing is.
 */
@Component
public class AccessRecords implements Denials {

  private static final Logger LOG = LoggerFactory.getLogger(AccessRecords.class);

  private final AccessLog accessLog;
  private final ReadProperties limits;

  AccessRecords(AccessLog accessLog, ReadProperties limits) {
    this.accessLog = accessLog;
    this.limits = limits;
  }

  /**
   * Returns when the record is stored; does nothing where nobody's data is shown.
   *
   * @param what what was asked for, nothing personal
   * @throws ApiProblem 503 if it cannot be stored
   */
  public void shown(Actor actor, String what, Set<PersonId> persons) {
    if (!persons.isEmpty()) {
      store(actor, id -> new AccessEvent.Shown(id, what, List.copyOf(persons)));
    }
  }

  @Override
  public boolean areOf(Permission permission) {
    return permission.kind() == Permission.Kind.QUERY;
  }

  @Override
  public void keep(Denial denial) {
    store(denial.actor(), id -> new AccessEvent.Denied(
        id, denial.permission().code(), denial.operation(), denial.resource(), denial.reason()));
  }

  private void store(Actor actor, Function<AccessId, AccessEvent> event) {
    try {
      accessLog.record(
          new AccessLog.Caller(actor.id(), actor.role(), actor.scope(), MDC.get(CorrelationId.MDC_KEY)), event);
    } catch (AppendQueueFullException full) {
      throw ApiProblem.unavailable(full.retryAfter());
    } catch (CommitLogException trouble) {
      LOG.error("An access could not be recorded, and was not answered", trouble);
      throw ApiProblem.unavailable(limits.retryAfter());
    }
  }
}
