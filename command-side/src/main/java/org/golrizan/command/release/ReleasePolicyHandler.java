package org.golrizan.command.release;

import static org.golrizan.command.release.ReleasePolicyShell.RELEASE_POLICY;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.release.ReleasePolicy;
import org.golrizan.domain.release.ReleasePolicyCommand;
import org.golrizan.domain.release.ReleaseRule;
import org.golrizan.events.release.ReleasePolicyId;
import org.springframework.stereotype.Component;

@Component
class ReleasePolicyHandler {

  private final Streams streams;
  private final Gate gate;

  ReleasePolicyHandler(Streams streams, Gate gate) {
    this.streams = streams;
    this.gate = gate;
  }

  @CommandHandler
  void handle(ReleasePolicyCommand.Adopt command, CommandContext context) {
    gate.require(context.actor(), Permission.ADOPT_RELEASE_POLICY, new Place.Nation());
    streams.decide(RELEASE_POLICY.at(command.policyId()), command);
  }

  /**
   * The version in force; none other is adopted before the unit of work ends.
   *
   * @throws RuleRejectedException if no version was adopted yet
   */
  ReleasePolicy.InForce inForce() {
    return switch (streams.state(RELEASE_POLICY.at(new ReleasePolicyId()))) {
      case ReleasePolicy.InForce policy -> policy;
      case ReleasePolicy.NotAdopted() -> throw new RuleRejectedException(Rejection.of(ReleaseRule.NO_POLICY_IN_FORCE));
    };
  }
}
