package org.golrizan.command.donations;

import static org.golrizan.command.donations.BenefactorShell.BENEFACTOR;
import static org.golrizan.command.donations.PledgeShell.PLEDGE;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.Pledge;
import org.golrizan.domain.donations.PledgeCommand;
import org.springframework.stereotype.Component;

@Component
class PledgeHandler {

  private final Streams streams;
  private final Gate gate;
  private final Funds funds;

  PledgeHandler(Streams streams, Gate gate, Funds funds) {
    this.streams = streams;
    this.gate = gate;
    this.funds = funds;
  }

  @CommandHandler
  void handle(MakePledge command, CommandContext context) {
    Place.InProvince place = funds.place(command.fundId(), "/fundId");
    gate.require(context.actor(), Permission.RECORD_PLEDGE, place);
    streams.requireReference(BENEFACTOR.at(command.benefactorId()), "/benefactorId");
    streams.decide(PLEDGE.at(command.pledgeId()), new PledgeCommand.Make(command.pledgeId(), command.benefactorId(),
        command.fundId(), place.province(), command.amount(), command.on(), command.dueOn()));
  }

  @CommandHandler
  void handle(PledgeCommand.Cancel command, CommandContext context) {
    var pledge = PLEDGE.at(command.pledgeId());
    streams.address(pledge, context.seen());
    Pledge.Made made = switch (streams.state(pledge)) {
      case Pledge.Made open -> open;
      case Pledge.Cancelled(Pledge.Made last, var on) -> last;
      case Pledge.NotMade() -> throw new IllegalStateException("An addressed pledge was made");
    };
    gate.require(context.actor(), Permission.RECORD_PLEDGE, new Place.InProvince(made.province()));
    streams.decide(pledge, command);
  }
}
