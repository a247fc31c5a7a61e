package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.NAME_MISSING;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.events.donations.BenefactorEvent.Registered;

/** A benefactor is registered once and has a name. */
public final class BenefactorDecider implements Decider<BenefactorCommand, Benefactor, BenefactorEvent> {

  @Override
  public Benefactor initial() {
    return new Benefactor.NotRegistered();
  }

  @Override
  public List<BenefactorEvent> propose(BenefactorCommand command, Benefactor state) {
    return switch (command) {
      case BenefactorCommand.Register c -> List.of(new Registered(
          c.benefactorId(), c.kind(), c.personId(), c.name(), c.mobile(), c.anonymous(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(BenefactorEvent event, Benefactor state) {
    return switch (state) {
      case Benefactor.NotRegistered() -> switch (event) {
        case Registered e -> Requirements.that(e.name().toOptional().filter(String::isBlank).isEmpty(), NAME_MISSING).objection();
      };
      case Benefactor.Registered registered -> Requirements.objection(ALREADY_EXISTS);
    };
  }

  @Override
  public Benefactor evolve(Benefactor state, BenefactorEvent event) {
    return switch (event) {
      case Registered e -> new Benefactor.Registered(e.kind(), e.anonymous(), e.on());
    };
  }
}
