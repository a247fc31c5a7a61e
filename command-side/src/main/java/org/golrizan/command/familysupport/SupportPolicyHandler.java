package org.golrizan.command.familysupport;

import static org.golrizan.command.familysupport.FamilyShell.FAMILY;
import static org.golrizan.command.familysupport.SupportPolicyShell.SUPPORT_POLICY;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.familysupport.FamilyCommand;
import org.golrizan.domain.familysupport.SupportPolicy;
import org.golrizan.domain.familysupport.SupportPolicyCommand;
import org.golrizan.events.familysupport.SupportPolicyId;
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
    FamilyCommand start = switch (streams.state(SUPPORT_POLICY.at(new SupportPolicyId()))) {
      case SupportPolicy.InForce policy -> new FamilyCommand.StartGrace(
          command.familyId(), command.caseId(), policy.version(), policy.graceDays(), command.on());
      case SupportPolicy.NotAdopted() -> new FamilyCommand.StartGrace(command.familyId(), command.caseId(), 0, 0, command.on());
    };
    streams.decide(FAMILY.at(command.familyId()), start);
  }
}
