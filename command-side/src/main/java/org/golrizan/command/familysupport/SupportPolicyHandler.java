package org.golrizan.command.familysupport;

import static org.golrizan.command.familysupport.FamilyShell.FAMILY;
import static org.golrizan.command.familysupport.SupportPolicyShell.SUPPORT_POLICY;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.familysupport.FamilyCommand;
import org.golrizan.domain.familysupport.SupportPolicy;
import org.golrizan.domain.familysupport.SupportPolicyCommand;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.familysupport.SupportPolicyId;
import org.golrizan.events.release.ReleaseCaseId;
import org.springframework.stereotype.Component;

@Component
class SupportPolicyHandler {

  private final Streams streams;
  private final Gate gate;

  SupportPolicyHandler(Streams streams, Gate gate) {
    this.streams = streams;
    this.gate = gate;
  }

  @CommandHandler
  void handle(SupportPolicyCommand.Adopt command, CommandContext context) {
    gate.require(context.actor(), Permission.ADOPT_SUPPORT_POLICY, new Place.Nation());
    streams.decide(SUPPORT_POLICY.at(command.policyId()), command);
  }

  /** Sent by follow-ups alone: no request leads here. Without a policy there is no grace, and the event says so. */
  @CommandHandler
  void handle(StartGracePeriod command) {
    streams.lock(FAMILY.at(command.familyId()), SUPPORT_POLICY.at(new SupportPolicyId()));
    streams.decide(FAMILY.at(command.familyId()), grace(command.familyId(), command.caseId(), command.on()));
  }

  /** The grace period of a family whose prisoner was released on the day. */
  FamilyCommand.StartGrace grace(FamilyId familyId, ReleaseCaseId caseId, LocalDate released) {
    return switch (streams.peek(SUPPORT_POLICY.at(new SupportPolicyId()))) {
      case SupportPolicy.InForce policy ->
          new FamilyCommand.StartGrace(familyId, caseId, policy.version(), policy.graceDays(), released);
      case SupportPolicy.NotAdopted() -> new FamilyCommand.StartGrace(familyId, caseId, 0, 0, released);
    };
  }
}
