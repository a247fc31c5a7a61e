package org.golrizan.domain.release;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.ALLOCATION;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.FUND;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.SECOND_ALLOCATION;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.allocated;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.events;
import static org.golrizan.domain.release.Cases.opened;
import static org.golrizan.domain.release.Cases.paid;

import java.util.Set;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.FoundIneligible;
import org.junit.jupiter.api.Test;

class ClaimAllocationTest {

  private static final ReleaseCaseEvent[] ALLOCATED = events(
      opened(), eligible(), claim(CLAIM, 100), claim(SECOND_CLAIM, 100), allocated(CLAIM, ALLOCATION, 30, 3));

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void aClaimTakesSeveralAllocations() {
    given(releaseCase, ALLOCATED).when(allocate(CLAIM, SECOND_ALLOCATION)).then(allocated(CLAIM, SECOND_ALLOCATION, 30, 3));
  }

  @Test
  void anAllocationSettlesOneClaimOnce() {
    given(releaseCase, ALLOCATED)
        .when(allocate(CLAIM, ALLOCATION))
        .thenRejected(ReleaseRule.CLAIM_ALREADY_HAS_ALLOCATION);
    given(releaseCase, ALLOCATED)
        .when(allocate(SECOND_CLAIM, ALLOCATION))
        .thenRejected(ReleaseRule.CLAIM_ALREADY_HAS_ALLOCATION);
  }

  @Test
  void theWholeAllocationIsPaid() {
    given(releaseCase, ALLOCATED).when(clear(CLAIM, ALLOCATION, 30, 4)).then(paid(CLAIM, ALLOCATION, 30, 4));
    given(releaseCase, ALLOCATED)
        .when(clear(CLAIM, ALLOCATION, 29, 4))
        .thenRejected(CommonRule.DIFFERS_FROM_EARLIER_FACT);
  }

  @Test
  void anAllocationIsPaidOnce() {
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), allocated(CLAIM, ALLOCATION, 30, 3),
            paid(CLAIM, ALLOCATION, 30, 4))
        .when(clear(CLAIM, ALLOCATION, 30, 4))
        .thenRejected(ReleaseRule.PAYMENT_ALREADY_CLEARED);
  }

  @Test
  void anAllocationIsPaidToItsOwnClaim() {
    given(releaseCase, ALLOCATED)
        .when(clear(SECOND_CLAIM, ALLOCATION, 30, 4))
        .thenRejected(ReleaseRule.ALLOCATION_NOT_IN_CLAIM);
    given(releaseCase, ALLOCATED)
        .when(clear(CLAIM, SECOND_ALLOCATION, 30, 4))
        .thenRejected(ReleaseRule.ALLOCATION_NOT_IN_CLAIM);
  }

  @Test
  void anAllocationIsNotPaidBeforeItIsMade() {
    given(releaseCase, ALLOCATED)
        .when(clear(CLAIM, ALLOCATION, 30, 2))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aPaymentClearsAlthoughThePrisonerWasFoundIneligibleMeanwhile() {
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), allocated(CLAIM, ALLOCATION, 30, 3),
            new FoundIneligible(CASE, 1, Set.of(IneligibilityReason.CATEGORY_EXCLUDED), OFFICER, day(4)))
        .when(clear(CLAIM, ALLOCATION, 30, 5))
        .then(paid(CLAIM, ALLOCATION, 30, 5));
  }

  private static ReleaseCaseCommand allocate(ClaimId claim, AllocationId allocation) {
    return new ReleaseCaseCommand.AllocateToClaim(CASE, claim, allocation, FUND, Rial.of(30), day(3));
  }

  private static ReleaseCaseCommand clear(ClaimId claim, AllocationId allocation, long amount, int day) {
    return new ReleaseCaseCommand.ClearPayment(CASE, claim, allocation, Rial.of(amount), day(day));
  }
}
