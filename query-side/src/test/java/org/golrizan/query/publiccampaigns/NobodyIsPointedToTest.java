package org.golrizan.query.publiccampaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    assertThat(shown.totals().received()).isEqualTo(100 + 200 + 700 + 800);
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
  void whatAnybodyCanSubtractIsTheSumOfTwoOrMore() {
    long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
    System.out.println("NobodyIsPointedToTest: golrizan.test.seed=" + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<Long> givers = new ArrayList<>();
      List<Long> helped = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(9); i++) {
        givers.add((long) random.nextInt(12));
        helped.add((long) random.nextInt(12));
      }
      PublicCampaigns shown = of(givers, helped);
      long hidden = received(shown).stream().filter(Objects::isNull).count();
      assertThat(hidden).as("seed %s, round %s", seed, round).isNotEqualTo(1);
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

  private static final List<Long> RECEIVED = List.of(100L, 200L, 700L, 800L, 400L, 1L, 2L, 3L, 4L, 5L, 6L);

  private static PublicCampaigns of(List<Long> givers, List<Long> helped) {
    List<Campaign> campaigns = new ArrayList<>();
    Map<String, Fund> funds = new HashMap<>();
    Map<String, Long> giversOf = new HashMap<>();
    Map<String, Long> helpedOf = new HashMap<>();
    for (int i = 0; i < givers.size(); i++) {
      String fund = "fund-" + i;
      campaigns.add(new Campaign("campaign-" + (char) ('a' + i), fund, "گ", "G", "IR-23", "تهران", LocalDate.EPOCH, LocalDate.EPOCH, 1));
      long money = RECEIVED.get(i);
      funds.put(fund, new Fund(fund, FundKind.CAMPAIGN, "ص", "F", "IR-23", null, 0, null, 0, money, money, 0, 10L * (i + 1), 0,
          money - 10L * (i + 1)));
      giversOf.put(fund, givers.get(i));
      helpedOf.put(fund, helped.get(i));
    }
    return PublicCampaigns.of(1, campaigns, funds, giversOf, helpedOf);
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
