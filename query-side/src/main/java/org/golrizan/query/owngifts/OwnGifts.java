package org.golrizan.query.owngifts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.query.benefactors.Benefactor;
import org.golrizan.query.benefactors.BenefactorsView;
import org.golrizan.query.donations.Donation;
import org.golrizan.query.donations.DonationsView;
import org.golrizan.query.funds.Fund;
import org.golrizan.query.funds.FundsView;
import org.golrizan.query.pledges.Pledge;
import org.golrizan.query.pledges.PledgesView;
import org.golrizan.query.releasecases.ReleaseCase;
import org.golrizan.query.releasecases.ReleaseCasesView;
import org.golrizan.query.view.ReadModels;
import org.golrizan.query.view.ViewReader;
import org.springframework.stereotype.Component;

/** Finds what is the caller's own. */
@Component
public class OwnGifts {

  private static final List<ReleaseCaseStage> RELEASED = List.of(ReleaseCaseStage.GRANTED, ReleaseCaseStage.CLOSED);

  private final ViewReader<Benefactor> benefactors;
  private final ViewReader<Donation> donations;
  private final ViewReader<Pledge> pledges;
  private final ViewReader<Fund> funds;
  private final ViewReader<ReleaseCase> cases;
  private final List<String> views;

  OwnGifts(
      BenefactorsView benefactors,
      DonationsView donations,
      PledgesView pledges,
      FundsView funds,
      ReleaseCasesView cases,
      ReadModels models) {
    this.benefactors = new ViewReader<>(benefactors, models);
    this.donations = new ViewReader<>(donations, models);
    this.pledges = new ViewReader<>(pledges, models);
    this.funds = new ViewReader<>(funds, models);
    this.cases = new ViewReader<>(cases, models);
    this.views = List.of(benefactors.name(), donations.name(), pledges.name(), funds.name(), cases.name());
  }

  /** The views that a read waits for. */
  List<String> views() {
    return views;
  }

  /**
   * The benefactor whose login the caller comes with.
   *
   * @throws ApiProblem 404 if the login is nobody's
   */
  Benefactor own(Actor actor) {
    return ownIfKnown(actor).orElseThrow(() -> ApiProblem.notFound("benefactor", actor.id().value()));
  }

  /** The benefactor whose login the caller comes with; empty if the login is nobody's. */
  public Optional<Benefactor> ownIfKnown(Actor actor) {
    return benefactors.all(eq("logins", actor.id().value())).stream().findFirst();
  }

  /** Latest first. */
  public List<OwnGift> gifts(Benefactor benefactor) {
    List<Donation> own = donations.all(eq("benefactor", benefactor.id()));
    Map<String, Fund> theirFunds = funds(own.stream().map(Donation::fund));
    Set<String> released = released(own);
    return own.stream()
        .sorted(Comparator.comparing(Donation::id).reversed())
        .map(donation -> gift(donation, theirFunds.getOrDefault(donation.fund(), Fund.empty(donation.fund())), released))
        .toList();
  }

  /** Latest first. */
  public List<OwnPledge> pledges(Benefactor benefactor) {
    List<Pledge> own = pledges.all(eq("benefactor", benefactor.id()));
    Map<String, Fund> theirFunds = funds(own.stream().map(Pledge::fund));
    return own.stream()
        .sorted(Comparator.comparing(Pledge::id).reversed())
        .map(pledge -> OwnPledge.of(pledge, theirFunds.getOrDefault(pledge.fund(), Fund.empty(pledge.fund()))))
        .toList();
  }

  private Map<String, Fund> funds(Stream<String> ids) {
    Map<String, Fund> found = new HashMap<>();
    funds.all(in("_id", ids.distinct().toList())).forEach(fund -> found.put(fund.id(), fund));
    return found;
  }

  private Set<String> released(List<Donation> own) {
    List<String> helped = own.stream()
        .flatMap(donation -> donation.uses().stream())
        .flatMap(use -> Stream.ofNullable(use.releaseCase()))
        .distinct().toList();
    Set<String> released = new HashSet<>();
    cases.each(in("_id", helped), releaseCase -> {
      if (RELEASED.contains(releaseCase.status())) {
        released.add(releaseCase.id());
      }
    });
    return released;
  }

  private static OwnGift gift(Donation donation, Fund fund, Set<String> released) {
    List<Donation.Use> uses = donation.uses().stream().filter(use -> use.where() != Donation.Where.GIVEN_BACK).toList();
    Map<List<Object>, Long> sums = new LinkedHashMap<>();
    uses.forEach(use -> sums.merge(
        List.of(use.releaseCase() == null ? OwnGift.Purpose.AID : OwnGift.Purpose.RELEASE, use.province(), use.where()),
        use.amount(), Math::addExact));
    return new OwnGift(donation.id(), fund.id(), fund.persianName(), fund.englishName(), donation.receivedOn(), donation.status(),
        donation.amount(), donation.status() == Donation.Status.RECEIVED ? donation.amount() : 0, donation.refunded(),
        donation.unallocated(), donation.allocated() - donation.paid(), donation.paid(),
        sums.entrySet().stream()
            .map(sum -> new OwnGift.Use((OwnGift.Purpose) sum.getKey().get(0), (String) sum.getKey().get(1),
                (Donation.Where) sum.getKey().get(2), sum.getValue()))
            .toList(),
        (int) uses.stream().flatMap(use -> Stream.ofNullable(use.releaseCase())).distinct().filter(released::contains).count());
  }
}
