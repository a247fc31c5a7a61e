package org.golrizan.command.employment;

import static org.golrizan.command.employment.PrisonShell.PRISON;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.employment.PrisonCommand;
import org.springframework.stereotype.Component;

@Component
class PrisonHandler {

  private final Streams streams;
  private final Gate gate;

  PrisonHandler(Streams streams, Gate gate) {
    this.streams = streams;
    this.gate = gate;
  }

  @CommandHandler
  void handle(PrisonCommand.Open command, CommandContext context) {
    gate.require(context.actor(), Permission.OPEN_PRISON, new Place.InProvince(command.province()));
    streams.decide(PRISON.at(command.prisonId()), command);
  }
}
