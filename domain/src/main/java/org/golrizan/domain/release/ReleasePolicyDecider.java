package org.golrizan.domain.release;

import static org.golrizan.domain.release.ReleaseRule.POLICY_VERSION_OUT_OF_ORDER;
import static org.golrizan.domain.release.ReleaseRule.POLICY_WITHOUT_CATEGORY;
import static org.golrizan.domain.release.ReleaseRule.POLICY_WITHOUT_DEBT_LIMIT;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.release.ReleasePolicyEvent;
import org.golrizan.events.release.ReleasePolicyEvent.Adopted;

/** Each version of the policy follows the one before, in number and in time. */
public final class ReleasePolicyDecider implements Decider<ReleasePolicyCommand, ReleasePolicy, ReleasePolicyEvent> {

  @Override
  public ReleasePolicy initial() {
    return new ReleasePolicy.NotAdopted();
  }

  @Override
  public List<ReleasePolicyEvent> propose(ReleasePolicyCommand command, ReleasePolicy state) {
    return switch (command) {
      case ReleasePolicyCommand.Adopt c ->
          List.of(new Adopted(c.policyId(), next(state), c.eligible(), c.debtLimit(), c.by(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(ReleasePolicyEvent event, ReleasePolicy state) {
    return switch (event) {
      case Adopted e -> Requirements.that(e.version() == next(state), POLICY_VERSION_OUT_OF_ORDER)
          .and(!e.eligible().isEmpty(), POLICY_WITHOUT_CATEGORY)
          .and(!e.debtLimit().isZero(), POLICY_WITHOUT_DEBT_LIMIT)
          .andNotBefore(state instanceof ReleasePolicy.InForce before ? before.on() : e.on(), e.on())
          .objection();
    };
  }

  @Override
  public ReleasePolicy evolve(ReleasePolicy state, ReleasePolicyEvent event) {
    return switch (event) {
      case Adopted e -> new ReleasePolicy.InForce(e.version(), e.eligible(), e.debtLimit(), e.on());
    };
  }

  private static int next(ReleasePolicy state) {
    return state instanceof ReleasePolicy.InForce before ? before.version() + 1 : 1;
  }
}
