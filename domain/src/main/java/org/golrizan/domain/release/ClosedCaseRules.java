package org.golrizan.domain.release;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;

import java.util.Optional;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.release.ReleaseCaseEvent;

/** The rules of a case that ended: the bank still speaks, and what led to no release can be reopened. */
final class ClosedCaseRules {

  private ClosedCaseRules() {}

  static Optional<Rejection> objection(ReleaseCaseEvent event, ReleaseCase.Closed closed) {
    return switch (event) {
      case ReleaseCaseEvent.Opened e -> Requirements.objection(ALREADY_EXISTS);
      case ReleaseCaseEvent.AllocationPaid e -> OpenCaseRules.allocationPaid(e, closed.last());
      case ReleaseCaseEvent.PaymentReturned e -> OpenCaseRules.paymentReturned(e, closed.last());
      case ReleaseCaseEvent.AllocationGivenBack e when closed.isReopenable() ->
          OpenCaseRules.allocationGivenBack(e, closed.last());
      case ReleaseCaseEvent.Reopened e when closed.isReopenable() -> Requirements.notBefore(closed.on(), e.on()).objection();
      case ReleaseCaseEvent.Closed e when closed.stage() == ReleaseCaseStage.GRANTED ->
          Requirements.notBefore(closed.on(), e.on()).objection();
      default -> Requirements.objection(ReleaseRule.CASE_CLOSED);
    };
  }
}
