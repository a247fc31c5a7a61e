package org.golrizan.domain.familysupport;

import static org.golrizan.domain.familysupport.FamilySupportRule.GRACE_IS_NEGATIVE;
import static org.golrizan.domain.familysupport.FamilySupportRule.SUPPORT_POLICY_VERSION_OUT_OF_ORDER;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.familysupport.SupportPolicyEvent;
import org.golrizan.events.familysupport.SupportPolicyEvent.Adopted;

/** Each version of the policy follows the one before, in number and in time. */
public final class SupportPolicyDecider implements Decider<SupportPolicyCommand, SupportPolicy, SupportPolicyEvent> {

  @Override
  public SupportPolicy initial() {
    return new SupportPolicy.NotAdopted();
  }

  @Override
  public List<SupportPolicyEvent> propose(SupportPolicyCommand command, SupportPolicy state) {
    return switch (command) {
      case SupportPolicyCommand.Adopt c -> List.of(new Adopted(c.policyId(), next(state), c.graceDays(), c.by(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(SupportPolicyEvent event, SupportPolicy state) {
    return switch (event) {
      case Adopted e -> Requirements.that(e.version() == next(state), SUPPORT_POLICY_VERSION_OUT_OF_ORDER)
          .and(e.graceDays() >= 0, GRACE_IS_NEGATIVE)
          .andNotBefore(state instanceof SupportPolicy.InForce before ? before.on() : e.on(), e.on())
          .objection();
    };
  }

  @Override
  public SupportPolicy evolve(SupportPolicy state, SupportPolicyEvent event) {
    return switch (event) {
      case Adopted e -> new SupportPolicy.InForce(e.version(), e.graceDays(), e.on());
    };
  }

  private static int next(SupportPolicy state) {
    return state instanceof SupportPolicy.InForce before ? before.version() + 1 : 1;
  }
}
