package org.golrizan.command.donations;

import static org.golrizan.command.donations.BenefactorShell.BENEFACTOR;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.command.access.Action;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.BenefactorCommand;
import org.springframework.stereotype.Component;

/** A benefactor gives wherever he likes, so any treasurer may register one. */
@Component
class BenefactorHandler {

  private final Streams streams;

  BenefactorHandler(Streams streams) {
    this.streams = streams;
  }

  @CommandHandler
  void handle(BenefactorCommand.Register command, CommandContext context) {
    context.actor().requireRole(Action.REGISTER_BENEFACTOR.roles());
    streams.decide(BENEFACTOR.at(command.benefactorId()), command);
  }
}
