package org.golrizan.query.releasecases;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.query.releasecases.ReleaseCase.ApprovalState;
import org.golrizan.query.view.PersonalValue;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each release case with its claims and its course. */
@Component
class ReleaseCasesView implements View<ReleaseCaseEvent, ReleaseCase> {

  @Override
  public String name() {
    return "release-cases";
  }

  @Override
  public Class<ReleaseCase> document() {
    return ReleaseCase.class;
  }

  @Override
  public Class<ReleaseCaseEvent> stream() {
    return ReleaseCaseEvent.class;
  }

  @Override
  public List<String> keys(ReleaseCaseEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.caseId().value().toString());
  }

  @Override
  public ReleaseCase fold(String key, @Nullable ReleaseCase before, ReleaseCaseEvent event, Instant time) {
    CaseFold fold = event instanceof ReleaseCaseEvent.Opened opened
        ? CaseFold.opened(key, opened)
        : new CaseFold(View.existing(before));
    String step = EventCatalogue.golrizan().ofType(event.getClass()).orElseThrow().name();
    return folded(fold, event).step(step, event.on(), time);
  }

  private static CaseFold folded(CaseFold fold, ReleaseCaseEvent event) {
    return switch (event) {
      case ReleaseCaseEvent.Opened e -> fold;
      case ReleaseCaseEvent.FoundEligible e -> fold.eligible(e.policyVersion(), e.debtLimit().amount());
      case ReleaseCaseEvent.FoundIneligible e -> fold.ineligible(e.policyVersion(), e.reasons().stream().sorted().toList());
      case ReleaseCaseEvent.ClaimConfirmed e -> fold.claim(claim(e)).lapsed();
      case ReleaseCaseEvent.ClaimForgiven e -> fold.claim(e.claimId(), it -> it.forgiven(e.amount().amount()));
      case ReleaseCaseEvent.ForgivenessWithdrawn e -> fold.claim(e.claimId(), it -> it.forgiven(-e.amount().amount())).lapsed();
      case ReleaseCaseEvent.ClaimRelieved e -> fold.claim(e.claimId(), it -> it.relieved(e.amount().amount()));
      case ReleaseCaseEvent.OwnContributionPaid e -> fold.claim(e.claimId(), it -> it.ownContribution(e.amount().amount()));
      case ReleaseCaseEvent.LoanPaid e -> fold.claim(e.claimId(), it -> it.bankLoan(e.amount().amount()));
      case ReleaseCaseEvent.ClaimAllocated e -> fold.claim(e.claimId(), it -> it.allocated(e.amount().amount()));
      case ReleaseCaseEvent.AllocationPaid e -> fold.claim(e.claimId(), it -> it.paid(e.amount().amount()));
      case ReleaseCaseEvent.DetentionGroundNoted e -> fold.ground(e.ground(), true).lapsed();
      case ReleaseCaseEvent.DetentionGroundLifted e -> fold.ground(e.ground(), false);
      case ReleaseCaseEvent.ApprovalAsked e -> fold.approval(ApprovalState.ASKED);
      case ReleaseCaseEvent.Approved e -> fold.approval(ApprovalState.GIVEN).judge(e.judge().value());
      case ReleaseCaseEvent.Refused e -> fold.refused(e.judge().value(), e.reason());
      case ReleaseCaseEvent.Withdrawn e -> fold.withdrawn(e.reason());
      case ReleaseCaseEvent.Granted e -> fold.ended(ReleaseCaseStage.GRANTED);
    };
  }

  private static Claim claim(ReleaseCaseEvent.ClaimConfirmed e) {
    long amount = e.amount().amount();
    return new Claim(
        e.claimId().value().toString(),
        e.kind(),
        PersonalValue.of(e.creditorId(), e.creditorName()),
        PersonalValue.of(e.creditorId(), e.depositAccount()),
        e.courtReference(),
        amount,
        0,
        0,
        0,
        0,
        0,
        0,
        amount);
  }

  @Override
  public List<String> indexes() {
    return List.of("province", "prison", "prisoner", "status");
  }
}
