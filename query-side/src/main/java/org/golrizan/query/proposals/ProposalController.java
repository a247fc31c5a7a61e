package org.golrizan.query.proposals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.domain.Rule;
import org.golrizan.domain.donations.AllocationProposal;
import org.golrizan.domain.donations.DonationRule;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.domain.release.ReleaseRule;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.query.access.Places;
import org.golrizan.query.access.Reads;
import org.golrizan.query.access.ViewApi;
import org.golrizan.query.access.ViewApis;
import org.golrizan.query.access.Where;
import org.golrizan.query.funds.Fund;
import org.golrizan.query.funds.FundsView;
import org.golrizan.query.releasecases.ReleaseCase;
import org.golrizan.query.releasecases.ReleaseCasesView;
import org.golrizan.query.releasepolicy.ReleasePolicy;
import org.golrizan.query.releasepolicy.ReleasePolicyView;
import org.golrizan.query.view.ReadModels;
import org.golrizan.query.view.ViewReader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposals of allocations, for release officers. */
@RestController
@RequestMapping("/api/v1/funds/{id}/allocation-proposal")
@Tag(name = "allocations")
@Requires(Permission.READ_ALLOCATION_PROPOSALS)
class ProposalController {

  private final ViewApi<Fund> funds;
  private final ViewApi<ReleaseCase> cases;
  private final ViewReader<ReleasePolicy> policy;
  private final List<String> views;
  private final Reads reads;

  ProposalController(
      ViewApis apis, FundsView fundsView, ReleaseCasesView casesView, ReleasePolicyView policyView, ReadModels models, Reads reads) {
    this.funds = apis.of(fundsView, "fund", Places.PROVINCE);
    this.cases = apis.of(casesView, "release-case", Places.PROVINCE);
    this.policy = new ViewReader<>(policyView, models);
    this.views = List.of(fundsView.name(), casesView.name(), policyView.name());
    this.reads = reads;
  }

  @GetMapping
  @Operation(operationId = "proposeAllocations",
      summary = "Which open cases the fund could settle: the most people freed for its money within its terms, with reasons")
  ResponseEntity<Proposal> propose(Actor actor, @PathVariable String id, AtLeast atLeast) {
    long asOf = views.stream().mapToLong(view -> reads.await(view, atLeast)).min().orElseThrow();
    int inForce = policy.find(ReleasePolicyView.ID).map(stored -> stored.content().current()).orElse(0);
    Fund fund = funds.find(actor, id).content();
    Fund.Terms terms = fund.terms();
    List<AllocationProposal.Candidate> candidates = new ArrayList<>();
    cases.each(actor, Where.all().is("status", ReleaseCaseStage.FUNDING), each -> candidates.add(candidate(each, inForce)));
    AllocationProposal proposal = AllocationProposal.of(
        fund.kind(), Optional.ofNullable(terms).map(Fund.Terms::asRules), Rial.of(fund.free()), candidates);
    return ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(asOf)).body(new Proposal(
        id, asOf, fund.termsVersion(), fund.free(), proposal.chosen().size(), proposal.total().amount(),
        proposal.chosen().stream().map(ProposalController::chosen).toList(),
        proposal.passed().stream().map(ProposalController::passed).toList()));
  }

  private static AllocationProposal.Candidate candidate(ReleaseCase releaseCase, int policyInForce) {
    return new AllocationProposal.Candidate(
        new ReleaseCaseId(UUID.fromString(releaseCase.id())),
        Province.ofCode(releaseCase.province()).orElseThrow(),
        releaseCase.claims().stream()
            .filter(claim -> claim.outstanding() > 0)
            .map(claim -> new AllocationProposal.Claim(new ClaimId(UUID.fromString(claim.id())), claim.kind(),
                Rial.of(claim.confirmed()), Rial.of(claim.outstanding())))
            .toList(),
        releaseCase.history().getFirst().on(),
        against(releaseCase, policyInForce));
  }

  private static Optional<Rule> against(ReleaseCase releaseCase, int policyInForce) {
    if (!releaseCase.detentionGrounds().isEmpty()) {
      return Optional.of(DonationRule.HELD_FOR_ANOTHER_REASON);
    }
    return releaseCase.policyVersion() == policyInForce ? Optional.empty() : Optional.of(ReleaseRule.VERDICT_OUTDATED);
  }

  private static Proposal.Chosen chosen(AllocationProposal.Chosen each) {
    return new Proposal.Chosen(each.candidate().caseId().value().toString(), each.priority(), each.candidate().waiting(),
        each.needed().amount(), each.candidate().claims().stream()
            .map(claim -> new Proposal.Allocation(claim.claimId().value().toString(), claim.outstanding().amount()))
            .toList());
  }

  private static Proposal.Passed passed(AllocationProposal.Passed each) {
    return new Proposal.Passed(each.candidate().caseId().value().toString(), each.reason().code(),
        each.candidate().claims().stream().mapToLong(claim -> claim.outstanding().amount()).sum());
  }
}
