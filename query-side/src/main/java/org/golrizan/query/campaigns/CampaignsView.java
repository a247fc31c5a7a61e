package org.golrizan.query.campaigns;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.donations.CampaignEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each gathering. Its money is that of its fund and is joined when it is read. */
@Component
public class CampaignsView implements View<CampaignEvent, Campaign> {

  @Override
  public String name() {
    return "campaigns";
  }

  @Override
  public Class<Campaign> document() {
    return Campaign.class;
  }

  @Override
  public Class<CampaignEvent> stream() {
    return CampaignEvent.class;
  }

  @Override
  public List<String> keys(CampaignEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.campaignId().value().toString());
  }

  @Override
  public Campaign fold(String key, @Nullable Campaign before, CampaignEvent event, Moment at) {
    return switch (event) {
      case CampaignEvent.Opened e -> new Campaign(
          key, e.fundId().value().toString(), e.persianName(), e.englishName(), e.province().code(), e.city(), e.from(), e.to(),
          e.goal().amount());
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("fund", "province");
  }
}
