package org.golrizan.command.donations;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.donations.Campaign;
import org.golrizan.domain.donations.CampaignCommand;
import org.golrizan.domain.donations.CampaignDecider;
import org.golrizan.events.donations.CampaignEvent;
import org.golrizan.events.donations.CampaignId;

@StreamAggregate(type = "campaign")
final class CampaignShell extends StreamShell<CampaignCommand, Campaign, CampaignEvent> {

  static final StreamKind<CampaignId, CampaignCommand, Campaign, CampaignEvent> CAMPAIGN =
      new StreamKind<>("campaign", CampaignShell.class, CampaignShell::new, new CampaignDecider());

  CampaignShell() {
    super(new CampaignDecider());
  }
}
