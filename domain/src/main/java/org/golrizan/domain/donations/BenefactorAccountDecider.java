package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.donations.DonationRule.ACCOUNT_ALREADY_LINKED;
import static org.golrizan.domain.donations.DonationRule.ACCOUNT_NOT_LINKED;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.donations.BenefactorAccountEvent;
import org.golrizan.events.donations.BenefactorAccountEvent.Linked;
import org.golrizan.events.donations.BenefactorAccountEvent.Unlinked;
import org.golrizan.events.donations.BenefactorAccountId;

/** A login is one benefactor's at a time. */
public final class BenefactorAccountDecider
    implements Decider<BenefactorAccountCommand, BenefactorAccount, BenefactorAccountEvent> {

  @Override
  public BenefactorAccount initial() {
    return new BenefactorAccount.Free(Optional.empty());
  }

  @Override
  public Decision<BenefactorAccountEvent> decide(BenefactorAccountCommand command, BenefactorAccount state) {
    return command instanceof BenefactorAccountCommand.Unlink && state instanceof BenefactorAccount.Free
        ? new Decision.Rejected<>(Rejection.of(ACCOUNT_NOT_LINKED))
        : Decider.super.decide(command, state);
  }

  @Override
  public List<BenefactorAccountEvent> propose(BenefactorAccountCommand command, BenefactorAccount state) {
    return switch (command) {
      case BenefactorAccountCommand.Link c -> List.of(new Linked(c.accountId(), c.login(), c.benefactorId(), c.by(), c.on()));
      case BenefactorAccountCommand.Unlink c -> state instanceof BenefactorAccount.Linked linked
          ? List.of(new Unlinked(c.accountId(), linked.login(), c.benefactorId(), c.by(), c.on()))
          : List.of();
    };
  }

  @Override
  public Optional<Rejection> objection(BenefactorAccountEvent event, BenefactorAccount state) {
    return switch (state) {
      case BenefactorAccount.Free free -> switch (event) {
        case Linked e -> Requirements.that(e.accountId().equals(BenefactorAccountId.of(e.login())), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(free.since().orElse(e.on()), e.on())
            .objection();
        case Unlinked e -> Requirements.objection(ACCOUNT_NOT_LINKED);
      };
      case BenefactorAccount.Linked linked -> switch (event) {
        case Linked e -> Requirements.objection(ACCOUNT_ALREADY_LINKED);
        case Unlinked e -> Requirements.that(e.benefactorId().equals(linked.benefactorId()), ACCOUNT_NOT_LINKED)
            .and(e.login().equals(linked.login()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(linked.on(), e.on())
            .objection();
      };
    };
  }

  @Override
  public BenefactorAccount evolve(BenefactorAccount state, BenefactorAccountEvent event) {
    return switch (event) {
      case Linked e -> new BenefactorAccount.Linked(e.login(), e.benefactorId(), e.on());
      case Unlinked e -> new BenefactorAccount.Free(Optional.of(e.on()));
    };
  }
}
