package org.golrizan.query.releasecases;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.events.DocumentHash;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.query.releasecases.ReleaseCase.ApprovalState;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.PersonalValue;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each release case with its claims and its course. */
@Component
public class ReleaseCasesView implements View<ReleaseCaseEvent, ReleaseCase> {

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
  public ReleaseCase fold(String key, @Nullable ReleaseCase before, ReleaseCaseEvent event, Moment at) {
    CaseFold fold = event instanceof ReleaseCaseEvent.Opened opened
        ? CaseFold.opened(key, opened)
        : new CaseFold(View.existing(before));
    String step = EventCatalogue.golrizan().ofType(event.getClass()).orElseThrow().name();
    return folded(fold, event).step(step, event.on(), at);
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
      case ReleaseCaseEvent.PaymentReturned e -> fold.claim(e.claimId(), it -> it.paid(-e.amount().amount())).lapsed();
      case ReleaseCaseEvent.AllocationGivenBack e -> fold.claim(e.claimId(), it -> it.allocated(-e.amount().amount())).lapsed();
      case ReleaseCaseEvent.ClaimCorrected e -> fold.claim(e.claimId(), it -> it.corrected(e.amount().amount(),
          PersonalValue.of(e.creditorId(), e.depositAccount()), e.courtReference(), e.document().sha256())).lapsed();
      case ReleaseCaseEvent.SettlementReversed e ->
          fold.claim(e.claimId(), it -> it.settled(e.channel(), -e.amount().amount())).lapsed();
      case ReleaseCaseEvent.InstalmentPlanAgreed e -> fold.claim(e.claimId(), it -> it.plan(e.instalments().stream()
          .map(part -> new Claim.Instalment(part.dueOn(), part.amount().amount())).toList()));
      case ReleaseCaseEvent.NegotiationNoted e -> fold.claim(e.claimId(), it -> it.noted(
          new Claim.Note(e.on(), e.outcome(), PersonalValue.of(e.creditorId(), e.note()), e.by().value())));
      case ReleaseCaseEvent.Suspended e -> fold.suspended(e.reason()).lapsed();
      case ReleaseCaseEvent.Resumed e -> fold.suspended(null);
      case ReleaseCaseEvent.Reopened e -> fold.reopened().lapsed();
      case ReleaseCaseEvent.Closed e -> fold.ended(ReleaseCaseStage.CLOSED);
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
        e.document().map(DocumentHash::sha256).orElse(null),
        amount,
        0,
        0,
        0,
        0,
        0,
        0,
        amount,
        List.of(),
        List.of());
  }

  @Override
  public List<String> indexes() {
    return List.of("province", "prison", "prisoner", "status");
  }
}
