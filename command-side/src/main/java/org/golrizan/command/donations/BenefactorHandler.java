package org.golrizan.command.donations;

import static org.golrizan.command.donations.BenefactorAccountShell.BENEFACTOR_ACCOUNT;
import static org.golrizan.command.donations.BenefactorShell.BENEFACTOR;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.BenefactorAccountCommand;
import org.golrizan.domain.donations.BenefactorCommand;
import org.springframework.stereotype.Component;

/** A benefactor gives wherever he likes, so any treasurer may register one. */
@Component
class BenefactorHandler {

  private final Streams streams;
  private final Gate gate;

  BenefactorHandler(Streams streams, Gate gate) {
    this.streams = streams;
    this.gate = gate;
  }

  @CommandHandler
  void handle(BenefactorCommand.Register command, CommandContext context) {
    gate.require(context.actor(), Permission.REGISTER_BENEFACTOR, new Place.Anywhere());
    streams.decide(BENEFACTOR.at(command.benefactorId()), command);
  }

  @CommandHandler
  void handle(BenefactorAccountCommand.Link command, CommandContext context) {
    gate.require(context.actor(), Permission.LINK_BENEFACTOR_ACCOUNT, new Place.Anywhere());
    streams.requireReference(BENEFACTOR.at(command.benefactorId()), "/id");
    streams.decide(BENEFACTOR_ACCOUNT.at(command.accountId()), command);
  }

  @CommandHandler
  void handle(BenefactorAccountCommand.Unlink command, CommandContext context) {
    gate.require(context.actor(), Permission.LINK_BENEFACTOR_ACCOUNT, new Place.Anywhere());
    streams.decide(BENEFACTOR_ACCOUNT.at(command.accountId()), command);
  }
}
