package org.golrizan.command.followups;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.golrizan.command.donations.GiveUnusedAllocationBack;
import org.golrizan.command.familysupport.StartGracePeriod;
import org.golrizan.command.release.AskApprovalOfCovered;
import org.golrizan.command.release.ClaimFunding;
import org.golrizan.domain.release.ReleaseCaseCommand;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.GiveBackReason;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseId;
import org.springframework.stereotype.Component;

/**
 * What follows from what happens to release cases and their money. Each command that this sends does nothing if what it asks for is so
 * already, so that an event that comes again after a crash changes nothing. An event whose follow-up fails becomes a dead letter of its
 * stream and is tried again; the events of other streams go on.
 */
@Component
@ProcessingGroup(FollowUpsConfiguration.GROUP)
class ReleaseFollowUps {

  private final FollowUpCommands commands;
  private final FamiliesOfPrisoners families;
  private final ClaimFunding claims;

  ReleaseFollowUps(FollowUpCommands commands, FamiliesOfPrisoners families, ClaimFunding claims) {
    this.commands = commands;
    this.families = families;
    this.claims = claims;
  }

  @EventHandler
  void on(FamilyEvent.Registered event) {
    families.remember(event.prisonerId(), event.familyId());
  }

  /** Covered: the judge is asked. */
  @EventHandler
  void on(ReleaseCaseEvent event, EventMessage<?> cause) {
    switch (event) {
      case ReleaseCaseEvent.FoundEligible _, ReleaseCaseEvent.ClaimCorrected _, ReleaseCaseEvent.ClaimForgiven _,
          ReleaseCaseEvent.ClaimRelieved _, ReleaseCaseEvent.OwnContributionPaid _, ReleaseCaseEvent.LoanPaid _,
          ReleaseCaseEvent.ClaimAllocated _, ReleaseCaseEvent.AllocationPaid _,
          ReleaseCaseEvent.DetentionGroundLifted _, ReleaseCaseEvent.Resumed _ ->
          commands.send(cause, new AskApprovalOfCovered(event.caseId()));
      case ReleaseCaseEvent.Granted granted -> follow(granted, cause);
      case ReleaseCaseEvent.Refused _ -> giveBackUnpaid(event, cause);
      case ReleaseCaseEvent.Withdrawn withdrawn -> {
        giveBackUnpaid(event, cause);
        if (withdrawn.reason() == CaseCloseReason.RELEASED_OTHERWISE) {
          startGrace(withdrawn.caseId(), withdrawn.on(), cause);
        }
      }
      default -> { }
    }
  }

  /** Released: his family's grace period starts, and then the case is closed. His placements ended in the grant's own commit. */
  private void follow(ReleaseCaseEvent.Granted granted, EventMessage<?> cause) {
    startGrace(granted.caseId(), granted.on(), cause);
    commands.send(cause, new ReleaseCaseCommand.Close(granted.caseId(), granted.on()));
  }

  private void startGrace(ReleaseCaseId caseId, LocalDate on, EventMessage<?> cause) {
    for (FamilyId family : families.of(claims.prisoner(caseId))) {
      commands.send(cause, new StartGracePeriod(family, caseId, on));
    }
  }

  private void giveBackUnpaid(ReleaseCaseEvent over, EventMessage<?> cause) {
    claims.unpaid(over.caseId()).forEach(allocation ->
        commands.send(cause, new GiveUnusedAllocationBack(allocation, GiveBackReason.CASE_CLOSED, over.on())));
  }

  /** Not paid: the money goes back to its fund, and the claim is open again. */
  @EventHandler
  void on(AllocationEvent.PaymentReturned event, EventMessage<?> cause) {
    commands.send(cause, new GiveUnusedAllocationBack(event.allocationId(), GiveBackReason.PAYMENT_RETURNED, event.on()));
  }
}
