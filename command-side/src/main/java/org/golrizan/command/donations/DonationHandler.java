package org.golrizan.command.donations;

import static org.golrizan.command.donations.BenefactorShell.BENEFACTOR;
import static org.golrizan.command.donations.DonationShell.DONATION;
import static org.golrizan.command.donations.FundShell.FUND;
import static org.golrizan.command.donations.PledgeShell.PLEDGE;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.Donation;
import org.golrizan.domain.donations.DonationCommand;
import org.golrizan.domain.donations.FundCommand;
import org.golrizan.domain.donations.PledgeCommand;
import org.golrizan.domain.donations.PledgeDecider;
import org.springframework.stereotype.Component;

/** A donation is cleared, credited to its fund and counted towards its pledge in one commit. */
@Component
class DonationHandler {

  private final Streams streams;
  private final Gate gate;
  private final Funds funds;

  DonationHandler(Streams streams, Gate gate, Funds funds) {
    this.streams = streams;
    this.gate = gate;
    this.funds = funds;
  }

  @CommandHandler
  void handle(ReceiveDonation command, CommandContext context) {
    Place.InProvince place = funds.place(command.fundId(), "/fundId");
    gate.require(context.actor(), Permission.RECORD_DONATION, place);
    streams.requireReference(BENEFACTOR.at(command.benefactorId()), "/benefactorId");
    command.pledgeId().ifPresent(pledgeId -> {
      streams.requireReference(PLEDGE.at(pledgeId), "/pledgeId");
      PledgeDecider.objectionToDonation(
              streams.peek(PLEDGE.at(pledgeId)), command.benefactorId(), command.fundId(), command.on())
          .ifPresent(objection -> {
            throw new RuleRejectedException(objection);
          });
    });
    streams.decide(DONATION.at(command.donationId()), new DonationCommand.Receive(command.donationId(),
        command.benefactorId(), command.fundId(), place.province(), command.pledgeId(), command.amount(), command.method(),
        command.on()));
  }

  @CommandHandler
  void handle(DonationCommand.Clear command, CommandContext context) {
    var donation = DONATION.at(command.donationId());
    if (!(streams.peek(donation) instanceof Donation.Received received)) {
      streams.address(donation, context.seen());
      gate.require(context.actor(), Permission.SETTLE_DONATION, place(streams.state(donation)));
      streams.decide(donation, command); // the decider says why not
      return;
    }
    List<Target<?, ?, ?>> touched = new ArrayList<>(List.of(donation, FUND.at(received.fundId())));
    received.pledgeId().ifPresent(pledgeId -> touched.add(PLEDGE.at(pledgeId)));
    streams.lock(touched.toArray(Target[]::new));
    streams.address(donation, context.seen());
    gate.require(context.actor(), Permission.SETTLE_DONATION, new Place.InProvince(received.province()));
    streams.decide(donation, command);
    streams.decide(FUND.at(received.fundId()),
        new FundCommand.Credit(received.fundId(), command.donationId(), received.amount(), command.on()));
    received.pledgeId().ifPresent(pledgeId -> streams.decide(PLEDGE.at(pledgeId),
        new PledgeCommand.CountDonation(pledgeId, command.donationId(), received.amount(), command.on())));
  }

  @CommandHandler
  void handle(DonationCommand.Bounce command, CommandContext context) {
    var donation = DONATION.at(command.donationId());
    streams.address(donation, context.seen());
    gate.require(context.actor(), Permission.SETTLE_DONATION, place(streams.state(donation)));
    streams.decide(donation, command);
  }

  private static Place place(Donation addressed) {
    Donation.Received received = switch (addressed) {
      case Donation.Received waiting -> waiting;
      case Donation.Cleared cleared -> cleared.received();
      case Donation.Bounced bounced -> bounced.received();
      case Donation.NotReceived() -> throw new IllegalStateException("An addressed donation was received");
    };
    return new Place.InProvince(received.province());
  }
}
