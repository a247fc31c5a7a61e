package org.golrizan.command.employment;

import static org.golrizan.command.employment.WorkshopShell.WORKSHOP;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.employment.Workshop;
import org.golrizan.domain.employment.WorkshopCommand;
import org.springframework.stereotype.Component;

@Component
class WorkshopHandler {

  private final Streams streams;
  private final Gate gate;
  private final Prisons prisons;

  WorkshopHandler(Streams streams, Gate gate, Prisons prisons) {
    this.streams = streams;
    this.gate = gate;
    this.prisons = prisons;
  }

  @CommandHandler
  void handle(WorkshopCommand.Open command, CommandContext context) {
    gate.require(context.actor(), Permission.OPEN_WORKSHOP, prisons.place(command.prisonId(), "/prison"));
    streams.decide(WORKSHOP.at(command.workshopId()), command);
  }

  @CommandHandler
  void handle(WorkshopCommand.ChangeSeats command, CommandContext context) {
    var workshop = WORKSHOP.at(command.workshopId());
    streams.address(workshop, context.seen());
    if (streams.state(workshop) instanceof Workshop.Open open) {
      gate.require(context.actor(), Permission.CHANGE_SEATS, prisons.place(open.prisonId(), ""));
    }
    streams.decide(workshop, command);
  }
}
