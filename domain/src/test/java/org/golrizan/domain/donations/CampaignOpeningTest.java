package org.golrizan.domain.donations;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.DAY;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.day;

import java.time.LocalDate;
import java.util.UUID;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.CampaignEvent.Opened;
import org.golrizan.events.donations.CampaignId;
import org.junit.jupiter.api.Test;

class CampaignOpeningTest {

  private static final CampaignId ID = new CampaignId(new UUID(0, 8));

  private final CampaignDecider campaign = new CampaignDecider();

  @Test
  void aCampaignOfOneDayIsOpened() {
    given(campaign).when(open("گلریزان", "Golrizan", "تهران", DAY, 100)).then(opened());
  }

  @Test
  void aCampaignIsOpenedOnce() {
    given(campaign, opened())
        .when(open("گلریزان", "Golrizan", "تهران", DAY, 100))
        .thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void aCampaignDoesNotEndBeforeItBegins() {
    given(campaign)
        .when(open("گلریزان", "Golrizan", "تهران", day(-1), 100))
        .thenRejected(DonationRule.CAMPAIGN_ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void aCampaignHasAGoal() {
    given(campaign).when(open("گلریزان", "Golrizan", "تهران", DAY, 0)).thenRejected(CommonRule.AMOUNT_IS_ZERO);
  }

  @Test
  void aCampaignHasItsNamesAndACity() {
    given(campaign).when(open(" ", "Golrizan", "تهران", DAY, 100)).thenRejected(CommonRule.NAME_MISSING);
    given(campaign).when(open("گلریزان", "", "تهران", DAY, 100)).thenRejected(CommonRule.NAME_MISSING);
    given(campaign).when(open("گلریزان", "Golrizan", " ", DAY, 100)).thenRejected(CommonRule.NAME_MISSING);
  }

  private static CampaignCommand open(String persianName, String englishName, String city, LocalDate to, long goal) {
    return new CampaignCommand.Open(ID, FUND, persianName, englishName, PROVINCE, city, DAY, to, Rial.of(goal));
  }

  private static Opened opened() {
    return new Opened(ID, FUND, "گلریزان", "Golrizan", PROVINCE, "تهران", DAY, DAY, Rial.of(100));
  }
}
