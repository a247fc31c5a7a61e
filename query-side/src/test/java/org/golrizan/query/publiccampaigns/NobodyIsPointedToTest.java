package org.golrizan.query.publiccampaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.golrizan.events.donations.FundKind;
import org.golrizan.query.campaigns.Campaign;
import org.golrizan.query.funds.Fund;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NobodyIsPointedToTest {

  @Test
  void aGatheringOfFewGiversIsHiddenWithItsNeighbourSoThatSubtractionTellsNothing() {
    PublicCampaigns shown = of(List.of(9L, 4L, 7L, 8L), List.of(0L, 0L, 6L, 6L));

    assertThat(received(shown)).containsExactly(null, null, 700L, 800L);
    assertThat(shown.totals().received()).isEqualTo(700 + 800);
    assertThat(allocated(shown)).containsExactly(10L, 20L, 30L, 40L);
  }

  @Test
  void fewPeopleHelpedHideWhatHelpedThemAndNotWhoGave() {
    PublicCampaigns shown = of(List.of(9L, 9L, 9L, 9L), List.of(5L, 9L, 1L, 0L));

    assertThat(received(shown)).containsExactly(100L, 200L, 700L, 800L);
    assertThat(allocated(shown)).containsExactly(10L, 20L, null, null);
  }

  @Test
  void aGatheringWithoutAPartnerIsHiddenUntilItHasOneForGood() {
    assertThat(received(of(List.of(9L), List.of(0L)))).containsExactly((Long) null);
    assertThat(received(of(List.of(9L, 9L, 9L), List.of(0L, 0L, 0L)))).containsExactly(100L, 200L, null);
    assertThat(received(of(List.of(9L, 9L, 9L, 9L), List.of(0L, 0L, 0L, 0L)))).containsExactly(100L, 200L, 700L, 800L);
  }

  @Test
  void totalsHoldWhatIsShownAlone() {
    PublicCampaigns shown = of(List.of(9L, 4L, 7L, 8L, 9L), List.of(5L, 9L, 0L, 0L, 9L));

    assertThat(shown.totals().received()).isEqualTo(700 + 800);
    assertThat(shown.totals().allocated()).isEqualTo(10 + 20 + 30 + 40);
    assertThat(shown.totals().campaigns()).isEqualTo(5);
  }

  @Test
  void whatIsPaidIsHiddenWhereFewWaitForTheRest() {
    PublicCampaigns shown = PublicCampaigns.of(1, campaigns(2), funds(2), Map.of(
        FundPerson.Side.HELPED, Map.of("fund-0", 6L, "fund-1", 6L),
        FundPerson.Side.PAID, Map.of("fund-0", 5L, "fund-1", 6L),
        FundPerson.Side.WAITING, Map.of("fund-0", 1L)));

    assertThat(allocated(shown)).containsExactly(10L, 20L);
    assertThat(shown.items()).allSatisfy(item -> assertThat(item.paid()).isNull());
    assertThat(shown.totals().paid()).isZero();
  }

  @Test
  void eachColumnIsHiddenByThoseBehindItself() {
    PublicCampaigns shown = PublicCampaigns.of(1, campaigns(2), funds(2), Map.of(
        FundPerson.Side.PLEDGER, Map.of("fund-0", 2L),
        FundPerson.Side.GIVER, Map.of("fund-0", 9L, "fund-1", 9L),
        FundPerson.Side.HELPED, Map.of("fund-0", 9L, "fund-1", 9L),
        FundPerson.Side.PAID, Map.of("fund-1", 1L)));

    assertThat(shown.items()).allSatisfy(item -> {
      assertThat(item.pledged()).isNull();
      assertThat(item.received()).isNotNull();
      assertThat(item.givers()).isEqualTo(9);
      assertThat(item.allocated()).isNotNull();
      assertThat(item.helped()).isEqualTo(9);
      assertThat(item.paid()).isNull();
    });
    assertThat(shown.totals().pledged()).isZero();
    assertThat(shown.totals().paid()).isZero();
  }

  @Test
  void aCellIsHiddenForTheFewBehindItOrBehindItsPartnerAndForNothingElse() {
    long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
    System.out.println("NobodyIsPointedToTest: golrizan.test.seed=" + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<Long> givers = new ArrayList<>();
      List<Long> helped = new ArrayList<>();
      int gatherings = 1 + random.nextInt(10);
      for (int i = 0; i < gatherings; i++) {
        givers.add((long) random.nextInt(12));
        helped.add((long) random.nextInt(12));
      }
      PublicCampaigns shown = of(givers, helped);
      long sum = 0;
      for (int i = 0; i < gatherings; i++) {
        boolean alone = i == gatherings - 1 && gatherings % 2 == 1;
        int partner = i % 2 == 0 ? i + 1 : i - 1;
        boolean few = isFew(givers.get(i)) || (!alone && isFew(givers.get(partner)));
        assertThat(received(shown).get(i) == null).as("seed %s, round %s, gathering %s", seed, round, i).isEqualTo(alone || few);
        sum += alone || few ? 0 : RECEIVED.get(i);
      }
      assertThat(shown.totals().received()).as("seed %s, round %s", seed, round).isEqualTo(sum);
    }
  }

  private static boolean isFew(long people) {
    return people > 0 && people < 5;
  }

  private static final List<Long> RECEIVED = List.of(100L, 200L, 700L, 800L, 400L, 1L, 2L, 3L, 4L, 5L, 6L);

  private static PublicCampaigns of(List<Long> givers, List<Long> helped) {
    Map<String, Long> giversOf = new HashMap<>();
    Map<String, Long> helpedOf = new HashMap<>();
    for (int i = 0; i < givers.size(); i++) {
      giversOf.put("fund-" + i, givers.get(i));
      helpedOf.put("fund-" + i, helped.get(i));
    }
    return PublicCampaigns.of(1, campaigns(givers.size()), funds(givers.size()),
        Map.of(FundPerson.Side.GIVER, giversOf, FundPerson.Side.HELPED, helpedOf));
  }

  private static List<Campaign> campaigns(int number) {
    List<Campaign> campaigns = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      campaigns.add(new Campaign("campaign-" + (char) ('a' + i), "fund-" + i, "گ", "G", "IR-23", "تهران", LocalDate.EPOCH,
          LocalDate.EPOCH, 1));
    }
    return campaigns;
  }

  private static Map<String, Fund> funds(int number) {
    Map<String, Fund> funds = new HashMap<>();
    for (int i = 0; i < number; i++) {
      long money = RECEIVED.get(i);
      funds.put("fund-" + i, new Fund("fund-" + i, FundKind.CAMPAIGN, "ص", "F", "IR-23", null, 0, null, 0, money, money, 0,
          10L * (i + 1), 0, money - 10L * (i + 1)));
    }
    return funds;
  }

  /** In the order in which they were opened. */
  private static List<@Nullable Long> received(PublicCampaigns shown) {
    List<@Nullable Long> values = new ArrayList<>();
    shown.items().reversed().forEach(item -> values.add(item.received()));
    return values;
  }

  private static List<@Nullable Long> allocated(PublicCampaigns shown) {
    List<@Nullable Long> values = new ArrayList<>();
    shown.items().reversed().forEach(item -> values.add(item.allocated()));
    return values;
  }
}
