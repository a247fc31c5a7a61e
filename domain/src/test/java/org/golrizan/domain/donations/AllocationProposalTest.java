package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.donations.Gifts.DAY;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.FundTerms;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.ReleaseCaseId;
import org.junit.jupiter.api.Test;

class AllocationProposalTest {

  private static final FundTerms DIYA_FIRST = new FundTerms(Optional.of(Rial.of(60)),
      Set.of(ClaimKind.DIYA, ClaimKind.MAHR), Set.of(), Set.of(), List.of(ClaimKind.DIYA));

  @Test
  void theMoneyFreesAsManyAsItCan() {
    AllocationProposal proposal = AllocationProposal.of(FundKind.CAMPAIGN, Optional.empty(), Rial.of(100),
        List.of(candidate(1, ClaimKind.MAHR, 90, 0), candidate(2, ClaimKind.MAHR, 50, 0), candidate(3, ClaimKind.MAHR, 40, 0)));
    assertThat(numbers(proposal)).containsExactly(2, 3);
    assertThat(proposal.total()).isEqualTo(Rial.of(90));
    assertThat(proposal.passed()).extracting(AllocationProposal.Passed::reason).containsExactly(DonationRule.FUND_IS_SHORT);
  }

  @Test
  void amongAsManyPeopleThePrioritiesOfTheTermsComeFirstAndThenWhoWaitedLongest() {
    List<AllocationProposal.Candidate> candidates = List.of(candidate(1, ClaimKind.MAHR, 30, 0), candidate(2, ClaimKind.MAHR, 30, 5),
        candidate(3, ClaimKind.DIYA, 60, 9), candidate(4, ClaimKind.MAHR, 35, 0));
    assertThat(numbers(AllocationProposal.of(FundKind.CAMPAIGN, Optional.of(DIYA_FIRST), Rial.of(95), candidates))).containsExactly(1, 4, 2);
    assertThat(numbers(AllocationProposal.of(FundKind.CAMPAIGN, Optional.of(DIYA_FIRST), Rial.of(90), candidates))).containsExactly(3, 1);
  }

  @Test
  void whomTheTermsDoNotHelpIsNamedWithTheRule() {
    AllocationProposal proposal = AllocationProposal.of(FundKind.CAMPAIGN, Optional.of(DIYA_FIRST), Rial.of(100), List.of(
        candidate(1, ClaimKind.BOUNCED_CHEQUE, 10, 0), candidate(2, ClaimKind.DIYA, 61, 0),
        new AllocationProposal.Candidate(caseId(3), PROVINCE, candidate(3, ClaimKind.DIYA, 5, 0).claims(), DAY, Optional.of(DonationRule.HELD_FOR_ANOTHER_REASON)),
        new AllocationProposal.Candidate(caseId(4), PROVINCE, List.of(), DAY, Optional.empty())));
    assertThat(proposal.chosen()).isEmpty();
    assertThat(proposal.passed()).extracting(AllocationProposal.Passed::reason).containsExactly(
        DonationRule.CLAIM_KIND_NOT_IN_TERMS, DonationRule.CLAIM_OVER_DEBT_CAP, DonationRule.HELD_FOR_ANOTHER_REASON,
        DonationRule.NOTHING_OUTSTANDING);
  }

  @Test
  void aRestrictedFundWithoutTermsFreesNobody() {
    AllocationProposal proposal = AllocationProposal.of(
        FundKind.RESTRICTED, Optional.empty(), Rial.of(100), List.of(candidate(1, ClaimKind.MAHR, 90, 0)));
    assertThat(proposal.chosen()).isEmpty();
    assertThat(proposal.passed()).extracting(AllocationProposal.Passed::reason).containsExactly(DonationRule.FUND_WITHOUT_TERMS);
  }

  @Test
  void noChoiceOfWhateverCandidatesFreesMoreOrPutsMoreUrgentOnesFirst() {
    long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
    System.out.println("AllocationProposalTest: golrizan.test.seed=" + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<AllocationProposal.Candidate> candidates = new ArrayList<>();
      for (int number = 0; number < random.nextInt(10); number++) {
        candidates.add(candidate(number, random.nextBoolean() ? ClaimKind.DIYA : ClaimKind.MAHR, 1 + random.nextInt(60),
            random.nextInt(4)));
      }
      Rial free = Rial.of(random.nextInt(200));
      AllocationProposal proposal = AllocationProposal.of(FundKind.CAMPAIGN, Optional.of(DIYA_FIRST), free, candidates);
      String name = "seed " + seed + ", round " + round;
      assertThat(proposal.total().isMoreThan(free)).as(name).isFalse();
      assertThat(numbers(proposal)).as(name).isEqualTo(best(candidates, free.amount()));
      Collections.shuffle(candidates, random);
      assertThat(AllocationProposal.of(FundKind.CAMPAIGN, Optional.of(DIYA_FIRST), free, candidates)).as(name).isEqualTo(proposal);
    }
  }

  /** By trying every choice: the most people, and of these choices the first in the order of urgency. */
  private static List<Integer> best(List<AllocationProposal.Candidate> candidates, long free) {
    List<AllocationProposal.Candidate> urgent = candidates.stream().sorted(Comparator
        .comparing((AllocationProposal.Candidate it) -> it.claims().getFirst().kind() != ClaimKind.DIYA)
        .thenComparing(AllocationProposal.Candidate::waiting)
        .thenComparing(it -> it.caseId().value())).toList();
    List<Integer> best = List.of();
    // Bits from the highest: the greater number is the choice that has the more urgent ones.
    for (int choice = (1 << urgent.size()) - 1; choice >= 0; choice--) {
      long needed = 0;
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < urgent.size(); i++) {
        if ((choice & (1 << (urgent.size() - 1 - i))) != 0) {
          needed += urgent.get(i).claims().getFirst().outstanding().amount();
          numbers.add((int) urgent.get(i).caseId().value().getLeastSignificantBits());
        }
      }
      if (needed <= free && numbers.size() > best.size()) {
        best = numbers;
      }
    }
    return best;
  }

  private static List<Integer> numbers(AllocationProposal proposal) {
    return proposal.chosen().stream().map(it -> (int) it.candidate().caseId().value().getLeastSignificantBits()).toList();
  }

  private static ReleaseCaseId caseId(int number) {
    return new ReleaseCaseId(new UUID(8, number));
  }

  private static AllocationProposal.Candidate candidate(int number, ClaimKind kind, long outstanding, int openedAfter) {
    return new AllocationProposal.Candidate(caseId(number), PROVINCE, List.of(new AllocationProposal.Claim(
        new ClaimId(new UUID(9, number)), kind, Rial.of(outstanding), Rial.of(outstanding))), day(openedAfter), Optional.empty());
  }
}
