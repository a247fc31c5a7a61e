package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.NAME_MISSING;
import static org.golrizan.domain.donations.DonationRule.CAMPAIGN_ENDS_BEFORE_IT_BEGINS;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.donations.CampaignEvent;
import org.golrizan.events.donations.CampaignEvent.Opened;

/** A campaign has a name, a city, a goal, and days in their order. */
public final class CampaignDecider implements Decider<CampaignCommand, Campaign, CampaignEvent> {

  @Override
  public Campaign initial() {
    return new Campaign.NotOpened();
  }

  @Override
  public List<CampaignEvent> propose(CampaignCommand command, Campaign state) {
    return switch (command) {
      case CampaignCommand.Open c -> List.of(new Opened(c.campaignId(), c.fundId(), c.persianName(), c.englishName(),
          c.province(), c.city(), c.from(), c.to(), c.goal()));
    };
  }

  @Override
  public Optional<Rejection> objection(CampaignEvent event, Campaign state) {
    return switch (state) {
      case Campaign.NotOpened() -> switch (event) {
        case Opened e -> Requirements.that(named(e), NAME_MISSING)
            .and(!e.to().isBefore(e.from()), CAMPAIGN_ENDS_BEFORE_IT_BEGINS)
            .and(!e.goal().isZero(), AMOUNT_IS_ZERO)
            .objection();
      };
      case Campaign.Open open -> Requirements.objection(ALREADY_EXISTS);
    };
  }

  @Override
  public Campaign evolve(Campaign state, CampaignEvent event) {
    return switch (event) {
      case Opened e -> new Campaign.Open(e.fundId(), e.from(), e.to(), e.goal());
    };
  }

  private static boolean named(Opened e) {
    return !e.persianName().isBlank() && !e.englishName().isBlank() && !e.city().isBlank();
  }
}
