package org.golrizan.command.donations;

import static org.golrizan.command.donations.AllocationShell.ALLOCATION;
import static org.golrizan.command.donations.FundShell.FUND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CausedCommand;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.familysupport.Associations;
import org.golrizan.command.release.ClaimFunding;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.Allocation;
import org.golrizan.domain.donations.AllocationCommand;
import org.golrizan.domain.donations.FundCommand;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.GiveBackReason;
import org.golrizan.events.donations.Purpose;
import org.golrizan.events.donations.Slice;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;
import org.springframework.stereotype.Component;

/** The allocation, the fund's balance and the claim change together: a rial is allocated once. */
@Component
class AllocationHandler {

  private final Streams streams;
  private final Gate gate;
  private final Funds funds;
  private final ClaimFunding claims;
  private final Associations associations;

  AllocationHandler(Streams streams, Gate gate, Funds funds, ClaimFunding claims, Associations associations) {
    this.streams = streams;
    this.gate = gate;
    this.funds = funds;
    this.claims = claims;
    this.associations = associations;
  }

  @CommandHandler
  void handle(MakeAllocation command, CommandContext context) {
    gate.require(context.actor(), Permission.MAKE_ALLOCATION, funds.place(command.fundId(), "/fundId"));
    Place.Prison prison = claims.place(command.caseId(), "/caseId");
    gate.require(context.actor(), Permission.MAKE_ALLOCATION, prison);
    streams.lock(ALLOCATION.at(command.allocationId()), FUND.at(command.fundId()), claims.target(command.caseId()));
    make(command.allocationId(), command.fundId(), new Allocation.Aim.DebtClaim(command.caseId(), command.claimId()),
        claims.purpose(command.caseId(), command.claimId()), command.amount(), context, command.on());
    claims.requireFundable(command.caseId());
    claims.allocate(command.caseId(), command.claimId(), command.allocationId(), command.fundId(), command.amount(),
        command.on());
  }

  @CommandHandler
  void handle(MakeAidAllocation command, CommandContext context) {
    gate.require(context.actor(), Permission.MAKE_AID_ALLOCATION, funds.place(command.fundId(), "/fundId"));
    Place.Association association = associations.place(command.associationId(), "/association");
    gate.require(context.actor(), Permission.MAKE_AID_ALLOCATION, association);
    streams.lock(ALLOCATION.at(command.allocationId()), FUND.at(command.fundId()));
    make(command.allocationId(), command.fundId(), new Allocation.Aim.Aid(command.associationId(), command.kind()),
        new Purpose.Aid(command.associationId(), command.kind(), association.province()), command.amount(), context, command.on());
  }

  private void make(
      AllocationId id, FundId fundId, Allocation.Aim aim, Purpose purpose, Rial amount, CommandContext context, LocalDate on) {
    List<Slice> slices = streams.decide(FUND.at(fundId), new FundCommand.Allocate(fundId, id, amount, purpose, on)).stream()
        .flatMap(event -> event instanceof FundEvent.Allocated allocated ? allocated.slices().stream() : null)
        .toList();
    streams.decide(ALLOCATION.at(id),
        new AllocationCommand.Make(id, fundId, aim, purpose.province(), amount, slices, context.staff(), on));
  }

  @CommandHandler
  void handle(AllocationCommand.OrderPayment command, CommandContext context) {
    Allocation.Made made = addressed(command, Permission.ORDER_PAYMENT, context);
    if (made.aim() instanceof Allocation.Aim.DebtClaim(ReleaseCaseId caseId, ClaimId _)) {
      claims.requireFundable(caseId);
    }
    streams.decide(ALLOCATION.at(command.allocationId()), command);
  }

  @CommandHandler
  void handle(AllocationCommand.Pay command, CommandContext context) {
    Allocation.Made made = addressed(command, Permission.ANSWER_PAYMENT, context);
    streams.decide(ALLOCATION.at(command.allocationId()), command);
    streams.decide(FUND.at(made.fundId()),
        new FundCommand.Pay(made.fundId(), command.allocationId(), made.amount(), command.on()));
    if (made.aim() instanceof Allocation.Aim.DebtClaim(ReleaseCaseId caseId, ClaimId claimId)) {
      claims.pay(caseId, claimId, command.allocationId(), made.amount(), command.on());
    }
  }

  /** What the bank took back is taken back from the fund's and the claim's paid money; what it never paid changes neither. */
  @CommandHandler
  void handle(AllocationCommand.ReturnPayment command, CommandContext context) {
    Allocation.Made made = addressed(command, Permission.ANSWER_PAYMENT, context);
    boolean wasPaid = streams.state(ALLOCATION.at(command.allocationId())) instanceof Allocation.Paid;
    streams.decide(ALLOCATION.at(command.allocationId()), command);
    if (wasPaid) {
      streams.decide(FUND.at(made.fundId()),
          new FundCommand.TakePaymentBack(made.fundId(), command.allocationId(), command.on()));
      if (made.aim() instanceof Allocation.Aim.DebtClaim(ReleaseCaseId caseId, ClaimId claimId)) {
        claims.takePaymentBack(caseId, claimId, command.allocationId(), made.amount(), command.on());
      }
    }
  }

  @CommandHandler
  void handle(GiveAllocationBack command, CommandContext context) {
    Allocation.Made made = addressed(command.step(), Permission.GIVE_ALLOCATION_BACK, context);
    giveBack(command.step(), made);
  }

  /** Sent by follow-ups alone: no request leads here. */
  @CommandHandler
  void handle(GiveUnusedAllocationBack command) {
    lock(command.allocationId());
    Allocation allocation = streams.state(ALLOCATION.at(command.allocationId()));
    boolean isWithNobody = allocation instanceof Allocation.Made || allocation instanceof Allocation.Returned;
    if (isWithNobody && allocation.facts().orElseThrow().aim() instanceof Allocation.Aim.DebtClaim(var caseId, var claimId)
        && mayComeBack(command.reason(), caseId)) {
      LocalDate latest = allocation.latest().orElseThrow();
      LocalDate on = command.on().isBefore(latest) ? latest : command.on();
      giveBack(new AllocationCommand.GiveBack(command.allocationId(), command.reason(), CausedCommand.SYSTEM_ID, on),
          allocation.facts().orElseThrow());
    }
  }

  /** A case that was taken up again since it ended keeps what was allocated to it then. */
  private boolean mayComeBack(GiveBackReason reason, ReleaseCaseId caseId) {
    return reason == GiveBackReason.CASE_CLOSED ? claims.isOver(caseId) : claims.takesMoneyBack(caseId);
  }

  private void giveBack(AllocationCommand.GiveBack command, Allocation.Made made) {
    streams.decide(ALLOCATION.at(command.allocationId()), command);
    streams.decide(FUND.at(made.fundId()), new FundCommand.GiveBack(made.fundId(), command.allocationId(), command.on()));
    if (made.aim() instanceof Allocation.Aim.DebtClaim(ReleaseCaseId caseId, ClaimId claimId)) {
      claims.giveBack(caseId, claimId, command.allocationId(), made.amount(), command.on());
    }
  }

  private Allocation.Made addressed(AllocationCommand command, Permission permission, CommandContext context) {
    lock(command.allocationId());
    var allocation = ALLOCATION.at(command.allocationId());
    streams.address(allocation, context.seen());
    Allocation.Made made = streams.state(allocation).facts().orElseThrow();
    gate.require(context.actor(), permission, new Place.InProvince(made.province()));
    return made;
  }

  /** Locks the allocation with its fund and its claim; where it belongs never changes, so that is read before. */
  private void lock(AllocationId id) {
    var allocation = ALLOCATION.at(id);
    List<Target<?, ?, ?>> touched = new ArrayList<>(List.of(allocation));
    streams.peek(allocation).facts().ifPresent(made -> {
      touched.add(FUND.at(made.fundId()));
      if (made.aim() instanceof Allocation.Aim.DebtClaim(ReleaseCaseId caseId, ClaimId claimId)) {
        touched.add(claims.target(caseId));
      }
    });
    streams.lock(touched.toArray(Target[]::new));
  }
}
