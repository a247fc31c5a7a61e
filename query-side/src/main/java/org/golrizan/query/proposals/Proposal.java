package org.golrizan.query.proposals;

import java.time.LocalDate;
import java.util.List;

/**
 * Which prisoners in the caller's scope a fund could free: the most people for its free money within its terms. The same facts give the
 * same proposal.
 *
 * @param asOf         the position that all views had reached before they were read; they may show what came after it
 * @param termsVersion the terms that were held against the claims; 0 for none
 * @param free         rials
 * @param needed       rials that the chosen need
 * @param chosen       in the order of urgency
 * @param passed       who not, and why
 */
record Proposal(
    String fund, long asOf, int termsVersion, long free, int people, long needed, List<Chosen> chosen, List<Passed> passed) {

  /** What the claim needs, in rials: the body of an allocation. */
  record Allocation(String claimId, long amount) {}

  /**
   * @param priority the place of the most urgent claim in the terms' priorities, from 1; 0 if none has one
   * @param waiting  since when the case is open
   */
  record Chosen(String caseId, int priority, LocalDate waiting, long needed, List<Allocation> allocations) {}

  /** @param reason the code of the rule that forbids it, or {@code fund-is-short} if the money frees more people otherwise */
  record Passed(String caseId, String reason, long needed) {}
}
