package org.golrizan.command.release;

import static org.golrizan.command.release.ReleaseCaseShell.RELEASE_CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Place;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.release.ReleaseCase;
import org.golrizan.domain.release.ReleaseCaseCommand;
import org.golrizan.domain.release.ReleaseRule;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Purpose;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;
import org.springframework.stereotype.Component;

/** What an allocation does to the claim it is for, within the allocation's own commit. */
@Component
public class ClaimFunding {

  private final Streams streams;
  private final ReleasePolicyHandler policy;

  ClaimFunding(Streams streams, ReleasePolicyHandler policy) {
    this.streams = streams;
    this.policy = policy;
  }

  /** The case's stream, to be locked. */
  public Target<?, ?, ?> target(ReleaseCaseId caseId) {
    return RELEASE_CASE.at(caseId);
  }

  /**
   * Where the case is conducted.
   *
   * @param pointer the JSON pointer of the field that names the case
   * @throws ApiProblem 422 if there is no such case
   */
  public Place.Prison place(ReleaseCaseId caseId, String pointer) {
    return switch (streams.peek(RELEASE_CASE.at(caseId))) {
      case ReleaseCase.Open open -> new Place.Prison(open.prisonId(), open.province());
      case ReleaseCase.Closed closed -> new Place.Prison(closed.last().prisonId(), closed.last().province());
      case ReleaseCase.NotOpened() -> throw ApiProblem.invalid(pointer, "unknown-reference");
    };
  }

  /**
   * What a fund's terms ask of the claim; locks the case.
   *
   * @throws RuleRejectedException if the case has no such claim
   */
  public Purpose purpose(ReleaseCaseId caseId, ClaimId claimId) {
    return streams.state(RELEASE_CASE.at(caseId)).facts()
        .flatMap(open -> Optional.ofNullable(open.claims().get(claimId))
            .<Purpose>map(claim -> new Purpose.DebtClaim(caseId, claimId, claim.kind(), claim.confirmed(), open.province())))
        .orElseThrow(() -> new RuleRejectedException(Rejection.of(ReleaseRule.CLAIM_NOT_IN_CASE)));
  }

  /** Whether money of the case's claims may come back to its funds: the prisoner was not released. Locks the case. */
  public boolean takesMoneyBack(ReleaseCaseId caseId) {
    return switch (streams.state(RELEASE_CASE.at(caseId))) {
      case ReleaseCase.Open _ -> true;
      case ReleaseCase.Closed closed -> closed.isReopenable();
      case ReleaseCase.NotOpened() -> false;
    };
  }

  /** Whether the case ended without a release and was not taken up again since. Locks the case. */
  public boolean isOver(ReleaseCaseId caseId) {
    return streams.state(RELEASE_CASE.at(caseId)) instanceof ReleaseCase.Closed closed && closed.isReopenable();
  }

  /**
   * Lets money go to the case's claims only if the case may be funded under the policy in force. Locks the case.
   *
   * @throws RuleRejectedException if it may not
   */
  public void requireFundable(ReleaseCaseId caseId) {
    streams.state(RELEASE_CASE.at(caseId)).objectionToFunding(policy.inForce().version()).ifPresent(objection -> {
      throw new RuleRejectedException(objection);
    });
  }

  /** Whose case it is, as stored. */
  public PrisonerId prisoner(ReleaseCaseId caseId) {
    return streams.peek(RELEASE_CASE.at(caseId)).facts().orElseThrow().prisonerId();
  }

  /** The allocations for the case's claims that are not paid, as stored. */
  public List<AllocationId> unpaid(ReleaseCaseId caseId) {
    return streams.peek(RELEASE_CASE.at(caseId)).facts().stream()
        .flatMap(open -> open.claims().values().stream())
        .flatMap(claim -> claim.allocations().entrySet().stream())
        .filter(allocation -> !allocation.getValue().paid())
        .map(Map.Entry::getKey)
        .toList();
  }

  public void allocate(
      ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, FundId fundId, Rial amount, LocalDate on) {
    streams.decide(RELEASE_CASE.at(caseId),
        new ReleaseCaseCommand.AllocateToClaim(caseId, claimId, allocationId, fundId, amount, on));
  }

  public void pay(ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, Rial amount, LocalDate on) {
    streams.decide(RELEASE_CASE.at(caseId),
        new ReleaseCaseCommand.ClearPayment(caseId, claimId, allocationId, amount, on));
  }

  public void takePaymentBack(ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, Rial amount, LocalDate on) {
    streams.decide(RELEASE_CASE.at(caseId),
        new ReleaseCaseCommand.TakePaymentBack(caseId, claimId, allocationId, amount, on));
  }

  public void giveBack(ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, Rial amount, LocalDate on) {
    streams.decide(RELEASE_CASE.at(caseId),
        new ReleaseCaseCommand.GiveAllocationBack(caseId, claimId, allocationId, amount, on));
  }
}
