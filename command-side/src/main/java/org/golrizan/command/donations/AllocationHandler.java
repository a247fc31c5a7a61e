package org.golrizan.command.donations;

import static org.golrizan.command.donations.AllocationShell.ALLOCATION;
import static org.golrizan.command.donations.FundShell.FUND;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.release.ClaimFunding;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.Allocation;
import org.golrizan.domain.donations.AllocationCommand;
import org.golrizan.domain.donations.FundCommand;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.Slice;
import org.springframework.stereotype.Component;

/** The allocation, the fund's balance and the claim change together: a rial is allocated once. */
@Component
class AllocationHandler {

  private final Streams streams;
  private final Gate gate;
  private final Funds funds;
  private final ClaimFunding claims;

  AllocationHandler(Streams streams, Gate gate, Funds funds, ClaimFunding claims) {
    this.streams = streams;
    this.gate = gate;
    this.funds = funds;
    this.claims = claims;
  }

  @CommandHandler
  void handle(MakeAllocation command, CommandContext context) {
    gate.require(context.actor(), Permission.MAKE_ALLOCATION, funds.place(command.fundId(), "/fundId"));
    Place.Prison prison = claims.place(command.caseId(), "/caseId");
    gate.require(context.actor(), Permission.MAKE_ALLOCATION, prison);

    var allocation = ALLOCATION.at(command.allocationId());
    var fund = FUND.at(command.fundId());
    streams.lock(allocation, fund, claims.target(command.caseId()));
    List<Slice> slices = streams
        .decide(fund, new FundCommand.Allocate(command.fundId(), command.allocationId(), command.amount(), command.on()))
        .stream()
        .flatMap(event -> event instanceof FundEvent.Allocated allocated ? allocated.slices().stream() : null)
        .toList();
    streams.decide(allocation, new AllocationCommand.Make(command.allocationId(), command.fundId(), command.caseId(),
        command.claimId(), prison.province(), command.amount(), slices, context.staff(), command.on()));
    claims.allocate(command.caseId(), command.claimId(), command.allocationId(), command.fundId(), command.amount(),
        command.on());
  }

  @CommandHandler
  void handle(AllocationCommand.Pay command, CommandContext context) {
    var allocation = ALLOCATION.at(command.allocationId());
    if (!(streams.peek(allocation) instanceof Allocation.Made made)) {
      streams.address(allocation, context.seen());
      if (streams.state(allocation) instanceof Allocation.Paid(Allocation.Made paid, var on)) {
        gate.require(context.actor(), Permission.PAY_ALLOCATION, new Place.InProvince(paid.province()));
      }
      streams.decide(allocation, command); // the decider says why not
      return;
    }
    streams.lock(allocation, FUND.at(made.fundId()), claims.target(made.caseId()));
    streams.address(allocation, context.seen());
    gate.require(context.actor(), Permission.PAY_ALLOCATION, new Place.InProvince(made.province()));
    streams.decide(allocation, command);
    streams.decide(FUND.at(made.fundId()),
        new FundCommand.Pay(made.fundId(), command.allocationId(), made.amount(), command.on()));
    claims.pay(made.caseId(), made.claimId(), command.allocationId(), made.amount(), command.on());
  }
}
