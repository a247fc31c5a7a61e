package org.golrizan.command.release;

import static org.golrizan.command.release.ReleaseCaseShell.RELEASE_CASE;

import java.time.LocalDate;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Place;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.release.ReleaseCase;
import org.golrizan.domain.release.ReleaseCaseCommand;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;
import org.springframework.stereotype.Component;

/** What an allocation does to the claim it is for, within the allocation's own commit. */
@Component
public class ClaimFunding {

  private final Streams streams;

  ClaimFunding(Streams streams) {
    this.streams = streams;
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

  public void allocate(
      ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, FundId fundId, Rial amount, LocalDate on) {
    streams.decide(RELEASE_CASE.at(caseId),
        new ReleaseCaseCommand.AllocateToClaim(caseId, claimId, allocationId, fundId, amount, on));
  }

  public void pay(ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, Rial amount, LocalDate on) {
    streams.decide(RELEASE_CASE.at(caseId),
        new ReleaseCaseCommand.ClearPayment(caseId, claimId, allocationId, amount, on));
  }
}
