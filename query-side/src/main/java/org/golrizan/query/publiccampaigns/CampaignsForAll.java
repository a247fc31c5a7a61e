package org.golrizan.query.publiccampaigns;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.query.access.Reads;
import org.golrizan.query.campaigns.Campaign;
import org.golrizan.query.campaigns.CampaignsView;
import org.golrizan.query.funds.Fund;
import org.golrizan.query.funds.FundsView;
import org.golrizan.query.view.ReadModels;
import org.golrizan.query.view.ViewReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the public's gatherings, at most once for each position that the views reach and not more often than a limit says. */
@Component
public class CampaignsForAll {

  private final ViewReader<Campaign> campaigns;
  private final ViewReader<Fund> funds;
  private final ViewReader<FundPerson> people;
  private final List<String> views;
  private final Reads reads;
  private final Clock clock;
  private final Duration interval;
  private @Nullable PublicCampaigns latest;
  private Instant made = Instant.MIN;

  CampaignsForAll(
      CampaignsView campaigns,
      FundsView funds,
      FundPeopleView people,
      ReadModels models,
      Reads reads,
      Clock clock,
      PublicCampaignsProperties properties) {
    this.campaigns = new ViewReader<>(campaigns, models);
    this.funds = new ViewReader<>(funds, models);
    this.people = new ViewReader<>(people, models);
    this.views = List.of(campaigns.name(), funds.name(), people.name());
    this.reads = reads;
    this.clock = clock;
    this.interval = properties.interval();
  }

  /** As of the asked position or later; else as of now, or of a moment ago. */
  public PublicCampaigns get(AtLeast atLeast) {
    // Who waits for a position keeps nobody else waiting.
    return latest(views.stream().mapToLong(view -> reads.await(view, atLeast)).min().orElseThrow(), atLeast);
  }

  private synchronized PublicCampaigns latest(long asOf, AtLeast atLeast) {
    PublicCampaigns known = latest;
    boolean fresh = known != null && (known.asOf() == asOf || clock.instant().isBefore(made.plus(interval)));
    if (known != null && fresh && atLeast.position().orElse(0) <= known.asOf()) {
      return known;
    }
    PublicCampaigns now = make(asOf);
    latest = now;
    made = clock.instant();
    return now;
  }

  private PublicCampaigns make(long asOf) {
    List<Campaign> all = campaigns.all(new Document());
    Map<String, Fund> theirFunds = new HashMap<>();
    funds.each(in("_id", all.stream().map(Campaign::fund).distinct().toList()), fund -> theirFunds.put(fund.id(), fund));
    Map<FundPerson.Side, Map<String, Long>> behind = new EnumMap<>(FundPerson.Side.class);
    people.each(gt("rials", 0), person ->
        behind.computeIfAbsent(person.side(), _ -> new HashMap<>()).merge(person.fund(), 1L, Long::sum));
    return PublicCampaigns.of(asOf, all, theirFunds, behind);
  }
}
