package org.golrizan.command.familysupport;

import static org.golrizan.command.familysupport.AssociationShell.ASSOCIATION;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.familysupport.AssociationCommand;
import org.springframework.stereotype.Component;

@Component
class AssociationHandler {

  private final Streams streams;
  private final Gate gate;

  AssociationHandler(Streams streams, Gate gate) {
    this.streams = streams;
    this.gate = gate;
  }

  @CommandHandler
  void handle(AssociationCommand.Open command, CommandContext context) {
    gate.require(context.actor(), Permission.OPEN_ASSOCIATION, new Place.InProvince(command.province()));
    streams.decide(ASSOCIATION.at(command.associationId()), command);
  }
}
