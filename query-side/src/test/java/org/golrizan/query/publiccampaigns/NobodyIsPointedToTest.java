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
    assertThat(shown.totals().received()).isEqualTo(100L + 200 + 700 + 800);
    assertThat(allocated(shown)).containsExactly(10L, 20L, 30L, 40L);
  }

  @Test
  void fewPeopleHelpedHideWhatHelpedThemAndNotWhoGave() {
    PublicCampaigns shown = of(List.of(9L, 9L, 9L, 9L), List.of(5L, 9L, 1L, 0L));

    assertThat(received(shown)).containsExactly(100L, 200L, 700L, 800L);
    assertThat(allocated(shown)).containsExactly(10L, 20L, null, null);
  }

  @Test
  void anOddGatheringJoinsTheGroupBefore() {
    PublicCampaigns shown = of(List.of(9L, 9L, 3L), List.of(0L, 0L, 0L));

    assertThat(received(shown)).containsExactly(null, null, null);
  }

  @Test
  void aTotalIsHiddenWhereTheHiddenOfItStandForFew() {
    assertThat(of(List.of(4L), List.of(9L)).totals().received()).isNull();
    assertThat(of(List.of(4L), List.of(9L)).totals().allocated()).isEqualTo(10);
    assertThat(of(List.of(9L, 9L, 4L, 0L), List.of(0L, 0L, 0L, 0L)).totals().received()).isNull();
    // The same three people may have given at both gatherings.
    assertThat(of(List.of(3L, 3L), List.of(0L, 0L)).totals().received()).isNull();
    assertThat(of(List.of(3L, 5L), List.of(0L, 0L)).totals().received()).isEqualTo(300);
    assertThat(of(List.of(0L, 0L), List.of(0L, 0L)).totals().received()).isEqualTo(300);
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
    assertThat(shown.totals().pledged()).isNull();
    assertThat(shown.totals().paid()).isNull();
  }

  @Test
  void whatAnybodyCanSubtractStandsForFiveOrMore() {
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
      assertThat(behindTheDifference(shown, givers)).as("seed %s, round %s", seed, round).satisfiesAnyOf(
          people -> assertThat(people).isZero(), people -> assertThat(people).isGreaterThanOrEqualTo(5));
      for (int i = 0; i < givers.size(); i++) {
        if (givers.get(i) > 0 && givers.get(i) < 5) {
          assertThat(received(shown).get(i)).as("seed %s, round %s", seed, round).isNull();
        }
        if (helped.get(i) > 0 && helped.get(i) < 5) {
          assertThat(allocated(shown).get(i)).as("seed %s, round %s", seed, round).isNull();
        }
      }
    }
  }

  /** At least how many people stand behind the total minus what is shown of it. */
  private static long behindTheDifference(PublicCampaigns shown, List<Long> givers) {
    long most = 0;
    for (int i = 0; i < givers.size() && shown.totals().received() != null; i++) {
      most = received(shown).get(i) == null ? Math.max(most, givers.get(i)) : most;
    }
    return most;
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
