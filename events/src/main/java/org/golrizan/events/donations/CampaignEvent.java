package org.golrizan.events.donations;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.PublicInLog;
import org.golrizan.events.Rial;

/** What happens to a campaign. */
public sealed interface CampaignEvent extends DomainEvent {

  CampaignId campaignId();

  @Override
  default CampaignId stream() {
    return campaignId();
  }

  @EventType(value = "campaign.opened", meaning = "A Golrizan gathering was called.")
  record Opened(
      CampaignId campaignId,
      @PublicInLog FundId fundId,
      @PublicInLog String persianName,
      @PublicInLog String englishName,
      @PublicInLog Province province,
      @PublicInLog String city,
      @PublicInLog LocalDate from,
      @PublicInLog LocalDate to,
      @PublicInLog Rial goal)
      implements CampaignEvent {}
}
