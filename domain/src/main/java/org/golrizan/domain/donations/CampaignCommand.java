package org.golrizan.domain.donations;

import java.time.LocalDate;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.CampaignId;
import org.golrizan.events.donations.FundId;

/** What can be asked of a campaign. */
public sealed interface CampaignCommand {

  /**
   * @param fundId where the campaign's money goes
   * @param to     the last day, {@code from} or later
   */
  record Open(
      CampaignId campaignId,
      FundId fundId,
      String persianName,
      String englishName,
      Province province,
      String city,
      LocalDate from,
      LocalDate to,
      Rial goal)
      implements CampaignCommand {}
}
