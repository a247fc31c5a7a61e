package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Rule;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.FundTerms;
import org.golrizan.events.donations.Purpose;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.ReleaseCaseId;

/**
 * Which prisoners a fund could free: the most people for the money that is free, within the fund's terms. Among all choices of that many
 * people it is the one that puts the terms' priorities first, and then those who have waited longest. The same facts give the same proposal.
 *
 * @param chosen who, in the order of priority
 * @param passed who not, and why
 * @param total  what the chosen need
 */
public record AllocationProposal(List<Chosen> chosen, List<Passed> passed, Rial total) {

  /** A claim that still needs money. */
  public record Claim(ClaimId claimId, ClaimKind kind, Rial confirmed, Rial outstanding) {}

  /**
   * Somebody who would be free of debt if all of this were paid.
   *
   * @param claims  every claim of which something is outstanding
   * @param waiting the day the case was opened
   * @param against the rule that speaks against helping now, whatever the fund; empty if none does
   */
  public record Candidate(
      ReleaseCaseId caseId, Province province, List<Claim> claims, LocalDate waiting, Optional<Rule> against) {

    public Candidate {
      claims = List.copyOf(claims);
    }

    Rial needed() {
      return Rial.sum(claims.stream().map(Claim::outstanding).toList());
    }
  }

  /** @param priority the place of the most urgent of the claims in the terms' priorities, from 1; 0 if none has one */
  public record Chosen(Candidate candidate, Rial needed, int priority) {}

  /** @param reason the rule that forbids it, or {@link DonationRule#FUND_IS_SHORT} if the money frees more people otherwise */
  public record Passed(Candidate candidate, Rule reason) {}

  /**
   * The proposal for a fund.
   *
   * @param kind  a restricted fund waits for its terms
   * @param terms those in force; empty if there are none
   * @param free  what the fund has free
   */
  public static AllocationProposal of(
      FundKind kind, Optional<FundTerms> terms, Rial free, List<Candidate> candidates) {
    List<Passed> passed = new ArrayList<>();
    List<Chosen> possible = new ArrayList<>();
    for (Candidate candidate : candidates) {
      objection(candidate, kind, terms).ifPresentOrElse(
          rule -> passed.add(new Passed(candidate, rule)),
          () -> possible.add(new Chosen(candidate, candidate.needed(), priority(candidate, terms))));
    }
    List<Chosen> chosen = choose(possible, free.amount());
    possible.stream().filter(each -> !chosen.contains(each))
        .forEach(each -> passed.add(new Passed(each.candidate(), DonationRule.FUND_IS_SHORT)));
    passed.sort(Comparator.comparing(each -> each.candidate().caseId().value()));
    return new AllocationProposal(List.copyOf(chosen), List.copyOf(passed), Rial.sum(chosen.stream().map(Chosen::needed).toList()));
  }

  private static Optional<Rule> objection(Candidate candidate, FundKind kind, Optional<FundTerms> terms) {
    if (kind == FundKind.RESTRICTED && terms.isEmpty()) {
      return Optional.of(DonationRule.FUND_WITHOUT_TERMS);
    }
    if (candidate.against().isPresent()) {
      return candidate.against();
    }
    if (candidate.claims().isEmpty()) {
      return Optional.of(DonationRule.NOTHING_OUTSTANDING);
    }
    return terms.flatMap(inForce -> candidate.claims().stream()
        .flatMap(claim -> FundTermsRules.objection(purpose(candidate, claim), inForce).stream())
        .map(Rejection::rule)
        .findFirst());
  }

  private static Purpose purpose(Candidate candidate, Claim claim) {
    return new Purpose.DebtClaim(candidate.caseId(), claim.claimId(), claim.kind(), claim.confirmed(), candidate.province());
  }

  private static int priority(Candidate candidate, Optional<FundTerms> terms) {
    return terms.stream()
        .flatMap(inForce -> candidate.claims().stream().map(claim -> inForce.priorities().indexOf(claim.kind()) + 1))
        .filter(place -> place > 0)
        .min(Comparator.naturalOrder())
        .orElse(0);
  }

  /**
   * The cheapest fit in the greatest number. Whoever comes first in priority is taken whenever that many still fit with the cheapest of
   * the others: so no choice of as many people has a better first, then a better second, and so on.
   */
  private static List<Chosen> choose(List<Chosen> possible, long free) {
    List<Chosen> cheapest = new ArrayList<>(possible);
    cheapest.sort(Comparator.comparing(Chosen::needed).thenComparing(BY_PRIORITY));
    int most = 0;
    long left = free;
    while (most < cheapest.size() && cheapest.get(most).needed().amount() <= left) {
      left -= cheapest.get(most).needed().amount();
      most++;
    }
    List<Chosen> wanted = new ArrayList<>(possible);
    wanted.sort(BY_PRIORITY);
    List<Chosen> chosen = new ArrayList<>();
    left = free;
    for (Chosen each : wanted) {
      if (chosen.size() == most) {
        break;
      }
      cheapest.remove(each);
      long rest = left - each.needed().amount();
      if (rest >= 0 && fits(cheapest, most - chosen.size() - 1, rest)) {
        chosen.add(each);
        left = rest;
      }
    }
    return chosen;
  }

  private static boolean fits(List<Chosen> cheapest, int number, long money) {
    if (number > cheapest.size()) {
      return false;
    }
    long left = money;
    for (int i = 0; i < number; i++) {
      left -= cheapest.get(i).needed().amount();
      if (left < 0) {
        return false;
      }
    }
    return true;
  }

  private static final Comparator<Chosen> BY_PRIORITY = Comparator
      .comparingInt((Chosen each) -> each.priority() == 0 ? Integer.MAX_VALUE : each.priority())
      .thenComparing(each -> each.candidate().waiting())
      .thenComparing(each -> each.candidate().caseId().value());
}
