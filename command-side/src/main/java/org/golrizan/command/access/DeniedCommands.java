package org.golrizan.command.access;

import org.golrizan.api.access.Denials;
import org.golrizan.api.access.Permission;
import org.golrizan.api.correlation.CorrelationId;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.dispatch.CommandProperties;
import org.golrizan.events.access.AccessEvent;
import org.golrizan.eventstore.access.AccessLog;
import org.golrizan.eventstore.log.AppendQueueFullException;
import org.golrizan.eventstore.log.CommitLogException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** A command that was denied leaves an event, so that the audit trail shows who tried what. */
@Component
class DeniedCommands implements Denials {

  private static final Logger LOG = LoggerFactory.getLogger(DeniedCommands.class);

  private final AccessLog accessLog;
  private final CommandProperties limits;

  DeniedCommands(AccessLog accessLog, CommandProperties limits) {
    this.accessLog = accessLog;
    this.limits = limits;
  }

  @Override
  public boolean areOf(Permission permission) {
    return permission.kind() == Permission.Kind.COMMAND;
  }

  @Override
  public void keep(Denial denial) {
    Actor actor = denial.actor();
    try {
      accessLog.record(
          new AccessLog.Caller(actor.id(), actor.role(), actor.scope(), MDC.get(CorrelationId.MDC_KEY)),
          id -> new AccessEvent.Denied(
              id, denial.permission().code(), denial.operation(), denial.resource(), denial.reason()));
    } catch (AppendQueueFullException full) {
      throw ApiProblem.unavailable(full.retryAfter());
    } catch (CommitLogException trouble) {
      LOG.error("A denial could not be recorded", trouble);
      throw ApiProblem.unavailable(limits.retryAfter());
    }
  }
}
