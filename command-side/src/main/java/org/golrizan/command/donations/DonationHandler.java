package org.golrizan.command.donations;

import static org.golrizan.command.donations.DonationShell.DONATION;
import static org.golrizan.command.donations.FundShell.FUND;
import static org.golrizan.command.donations.PledgeShell.PLEDGE;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.Donation;
import org.golrizan.domain.donations.DonationCommand;
import org.golrizan.domain.donations.FundCommand;
import org.golrizan.domain.donations.PledgeCommand;
import org.springframework.stereotype.Component;

/** A donation is cleared, credited to its fund and counted towards its pledge in one commit. */
@Component
class DonationHandler {

  private final Streams streams;
  private final Gate gate;
  private final Funds funds;
  private final Gifts gifts;

  DonationHandler(Streams streams, Gate gate, Funds funds, Gifts gifts) {
    this.streams = streams;
    this.gate = gate;
    this.funds = funds;
    this.gifts = gifts;
  }

  @CommandHandler
  void handle(ReceiveDonation command, CommandContext context) {
    Place.InProvince place = funds.place(command.fundId(), "/fundId");
    gate.require(context.actor(), Permission.RECORD_DONATION, place);
    gifts.require(command.benefactorId(), command.fundId(), command.pledgeId(), command.on());
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
    streams.lock(gifts.touched(command.donationId(), received).toArray(Target[]::new));
    streams.address(donation, context.seen());
    gate.require(context.actor(), Permission.SETTLE_DONATION, new Place.InProvince(received.province()));
    gifts.clear(command, received);
  }

  @CommandHandler
  void handle(DonationCommand.Bounce command, CommandContext context) {
    var donation = DONATION.at(command.donationId());
    streams.address(donation, context.seen());
    gate.require(context.actor(), Permission.SETTLE_DONATION, place(streams.state(donation)));
    streams.decide(donation, command);
  }

  @CommandHandler
  void handle(DonationCommand.Refund command, CommandContext context) {
    var donation = DONATION.at(command.donationId());
    List<Target<?, ?, ?>> touched = streams.peek(donation).receipt()
        .map(received -> gifts.touched(command.donationId(), received)).orElse(List.of(donation));
    streams.lock(touched.toArray(Target[]::new));
    streams.address(donation, context.seen());
    gate.require(context.actor(), Permission.REFUND_DONATION, place(streams.state(donation)));
    streams.decide(donation, command);
    if (streams.state(donation) instanceof Donation.Cleared cleared) {
      Donation.Received received = cleared.received();
      streams.decide(FUND.at(received.fundId()),
          new FundCommand.Refund(received.fundId(), command.donationId(), command.amount(), command.on()));
      received.pledgeId().ifPresent(pledgeId -> streams.decide(PLEDGE.at(pledgeId),
          new PledgeCommand.DiscountDonation(pledgeId, command.donationId(), cleared.kept(), command.on())));
    }
  }

  private static Place place(Donation addressed) {
    return new Place.InProvince(addressed.receipt().orElseThrow().province());
  }
}
