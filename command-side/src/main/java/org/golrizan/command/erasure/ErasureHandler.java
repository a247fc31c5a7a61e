package org.golrizan.command.erasure;

import static org.golrizan.command.erasure.ErasureShell.ERASURE;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.erasure.ErasureCommand;
import org.springframework.stereotype.Component;

@Component
class ErasureHandler {

  private final Streams streams;
  private final Gate gate;

  ErasureHandler(Streams streams, Gate gate) {
    this.streams = streams;
    this.gate = gate;
  }

  @CommandHandler
  void handle(ErasureCommand.Request command, CommandContext context) {
    gate.require(context.actor(), Permission.REQUEST_ERASURE, new Place.Nation());
    streams.decide(ERASURE.at(command.erasureId()), command);
  }

  @CommandHandler
  void handle(ErasureCommand.Approve command, CommandContext context) {
    decide(command, context);
  }

  @CommandHandler
  void handle(ErasureCommand.Decline command, CommandContext context) {
    decide(command, context);
  }

  private void decide(ErasureCommand command, CommandContext context) {
    gate.require(context.actor(), Permission.DECIDE_ERASURE, new Place.Nation());
    streams.address(ERASURE.at(command.erasureId()), context.seen());
    streams.decide(ERASURE.at(command.erasureId()), command);
  }

  /** Sent by {@link ErasureProcessor} alone: no request leads here. */
  @CommandHandler
  void handle(ErasureCommand.CarryOut command) {
    streams.decide(ERASURE.at(command.erasureId()), command);
  }
}
