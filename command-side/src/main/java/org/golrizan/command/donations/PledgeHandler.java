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
        command.fundId(), place.province(), command.amount(), command.on(), command.dueOn(), command.instalments()));
  }

  @CommandHandler
  void handle(ChangePledge command, CommandContext context) {
    var pledge = PLEDGE.at(command.step().pledgeId());
    streams.address(pledge, context.seen());
    Pledge.Made made = streams.state(pledge).facts().orElseThrow();
    Permission permission =
        command.step() instanceof PledgeCommand.WriteOff ? Permission.WRITE_OFF_PLEDGE : Permission.RECORD_PLEDGE;
    gate.require(context.actor(), permission, new Place.InProvince(made.province()));
    streams.decide(pledge, command.step());
  }
}
