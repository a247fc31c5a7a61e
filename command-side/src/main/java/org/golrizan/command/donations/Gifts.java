package org.golrizan.command.donations;

import static org.golrizan.command.donations.BenefactorShell.BENEFACTOR;
import static org.golrizan.command.donations.DonationShell.DONATION;
import static org.golrizan.command.donations.FundShell.FUND;
import static org.golrizan.command.donations.PledgeShell.PLEDGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.donations.Donation;
import org.golrizan.domain.donations.DonationCommand;
import org.golrizan.domain.donations.FundCommand;
import org.golrizan.domain.donations.PledgeCommand;
import org.golrizan.domain.donations.PledgeDecider;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeId;
import org.springframework.stereotype.Component;

/** What every way of receiving and clearing a donation has in common. */
@Component
class Gifts {

  private final Streams streams;

  Gifts(Streams streams) {
    this.streams = streams;
  }

  /**
   * The benefactor is there, and the pledge is his, for the fund.
   *
   * @throws ApiProblem            422 if one of them is not there
   * @throws RuleRejectedException if the pledge takes no such donation
   */
  void require(BenefactorId benefactorId, FundId fundId, Optional<PledgeId> pledgeId, LocalDate on) {
    streams.requireReference(BENEFACTOR.at(benefactorId), "/benefactorId");
    pledgeId.ifPresent(pledge -> {
      streams.requireReference(PLEDGE.at(pledge), "/pledgeId");
      objection(benefactorId, fundId, pledge, on).ifPresent(objection -> {
        throw new RuleRejectedException(objection);
      });
    });
  }

  Optional<Rejection> objection(BenefactorId benefactorId, FundId fundId, PledgeId pledgeId, LocalDate on) {
    return PledgeDecider.objectionToDonation(streams.peek(PLEDGE.at(pledgeId)), benefactorId, fundId, on);
  }

  /** The streams that change when the donation is cleared or refunded, to be locked. */
  List<Target<?, ?, ?>> touched(DonationId donationId, Donation.Received received) {
    return touched(donationId, received.fundId(), received.pledgeId());
  }

  private static List<Target<?, ?, ?>> touched(DonationId donationId, FundId fundId, Optional<PledgeId> pledgeId) {
    List<Target<?, ?, ?>> touched = new ArrayList<>(List.of(DONATION.at(donationId), FUND.at(fundId)));
    pledgeId.ifPresent(pledge -> touched.add(PLEDGE.at(pledge)));
    return touched;
  }

  /** The donation is cleared, credited to its fund and counted towards its pledge. */
  void clear(DonationCommand.Clear command, Donation.Received received) {
    streams.decide(DONATION.at(command.donationId()), command);
    streams.decide(FUND.at(received.fundId()),
        new FundCommand.Credit(received.fundId(), command.donationId(), received.amount(), command.on()));
    received.pledgeId().ifPresent(pledgeId -> streams.decide(PLEDGE.at(pledgeId),
        new PledgeCommand.CountDonation(pledgeId, command.donationId(), received.amount(), command.on())));
  }

  /**
   * Money that is there already: the donation is received and cleared at once. The stream that tells of the money is locked before;
   * nobody who holds one of these locks wants that one.
   */
  void receiveCleared(DonationCommand.Receive receipt, StaffId by) {
    streams.lock(touched(receipt.donationId(), receipt.fundId(), receipt.pledgeId()).toArray(Target[]::new));
    streams.decide(DONATION.at(receipt.donationId()), receipt);
    clear(new DonationCommand.Clear(receipt.donationId(), by, receipt.on()),
        new Donation.Received(receipt.benefactorId(), receipt.fundId(), receipt.province(), receipt.pledgeId(),
            receipt.amount(), receipt.on()));
  }
}
