package org.golrizan.command.followups;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.golrizan.command.dispatch.CausedCommand;
import org.golrizan.command.dispatch.CommandProperties;
import org.springframework.stereotype.Component;

/** Sends the commands of follow-ups. */
@Component
class FollowUpCommands {

  private final CommandGateway gateway;
  private final CommandProperties limits;

  FollowUpCommands(CommandGateway gateway, CommandProperties limits) {
    this.gateway = gateway;
    this.limits = limits;
  }

  /** Returns once the command was carried out; one that lost a race is sent again, as often as a client's would be. */
  void send(EventMessage<?> cause, Object command) {
    for (int attempt = 1; ; attempt++) {
      try {
        gateway.sendAndWait(CausedCommand.by(cause, command));
        return;
      } catch (ConcurrencyException | DeadlockException lost) {
        if (attempt >= limits.maxAttempts()) {
          throw lost;
        }
      }
    }
  }
}
