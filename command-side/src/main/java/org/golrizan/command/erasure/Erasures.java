package org.golrizan.command.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.golrizan.command.dispatch.CausedCommand;
import org.golrizan.domain.erasure.ErasureCommand;
import org.golrizan.events.erasure.ErasureEvent;
import org.golrizan.eventstore.personal.KeyVault;
import org.springframework.stereotype.Component;

/** Destroys an erased person's key, and then says so in the log. Both may be repeated. */
@Component
class Erasures {

  private final KeyVault vault;
  private final CommandGateway commands;
  private final Clock clock;

  Erasures(KeyVault vault, CommandGateway commands, Clock clock) {
    this.vault = vault;
    this.commands = commands;
    this.clock = clock;
  }

  void carryOut(ErasureEvent.Approved approved, EventMessage<?> cause) {
    vault.erase(List.of(approved.personId()));
    LocalDate today = LocalDate.now(clock);
    LocalDate on = today.isBefore(approved.on()) ? approved.on() : today;
    commands.sendAndWait(CausedCommand.by(cause, new ErasureCommand.CarryOut(approved.erasureId(), on)));
  }
}
