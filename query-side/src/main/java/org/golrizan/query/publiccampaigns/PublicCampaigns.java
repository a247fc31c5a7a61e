package org.golrizan.query.publiccampaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.golrizan.query.campaigns.Campaign;
import org.golrizan.query.dashboard.SmallCells;
import org.golrizan.query.funds.Fund;
import org.jspecify.annotations.Nullable;

/**
 * The gatherings as everybody may see them. A sum of rials that stands for 1 to 4 people is not shown, nor what would show it by
 * subtraction: gatherings belong for good to groups of two in the order in which they were opened, a group that has such a cell is hidden
 * whole, and so is a gathering that has no partner yet. Totals hold what is shown alone, so nothing is the difference of two of them.
 *
 * @param asOf      the position that the views had reached
 * @param threshold the smallest number of people that is shown
 * @param items     latest first
 * @param totals    of what is shown
 */
public record PublicCampaigns(long asOf, int threshold, List<Item> items, Sums totals) {

  /**
   * One gathering, in rials. What would point to somebody is absent.
   *
   * @param givers how many gave; absent with received
   * @param helped how many people's debts it helps to settle; absent with allocated
   */
  public record Item(
      String id,
      String persianName,
      String englishName,
      String province,
      String city,
      LocalDate from,
      LocalDate to,
      long goal,
      @Nullable Long givers,
      @Nullable Long pledged,
      @Nullable Long received,
      @Nullable Long helped,
      @Nullable Long allocated,
      @Nullable Long paid) {}

  /**
   * In rials.
   *
   * @param campaigns of all gatherings, as is goal
   * @param pledged   of the gatherings whose pledged rials are shown; the other sums likewise
   */
  public record Sums(int campaigns, long goal, long pledged, long received, long allocated, long paid) {}

  /**
   * Hides what must not be shown.
   *
   * @param people how many stand behind each side, by the fund's id
   */
  static PublicCampaigns of(
      long asOf, List<Campaign> campaigns, Map<String, Fund> funds, Map<FundPerson.Side, Map<String, Long>> people) {
    List<Campaign> inOrder = campaigns.stream().sorted(Comparator.comparing(Campaign::id)).toList();
    Function<Campaign, Fund> fundOf = campaign -> funds.getOrDefault(campaign.fund(), Fund.empty(campaign.fund()));
    Column pledged = column(inOrder, people, List.of(FundPerson.Side.PLEDGER), campaign -> fundOf.apply(campaign).pledged());
    Column received = column(inOrder, people, List.of(FundPerson.Side.GIVER),
        campaign -> fundOf.apply(campaign).received() - fundOf.apply(campaign).refunded());
    Column allocated = column(inOrder, people, List.of(FundPerson.Side.HELPED), campaign -> fundOf.apply(campaign).allocated());
    // What is allocated less what is paid is what those wait for who are not paid.
    Column paid = column(inOrder, people, List.of(FundPerson.Side.PAID, FundPerson.Side.WAITING),
        campaign -> fundOf.apply(campaign).paid());
    List<Item> items = new ArrayList<>();
    for (Campaign campaign : inOrder) {
      String id = campaign.id();
      items.addFirst(new Item(id, campaign.persianName(), campaign.englishName(), campaign.province(), campaign.city(),
          campaign.from(), campaign.to(), campaign.goal(), received.people(id), pledged.rials(id), received.rials(id),
          allocated.people(id), allocated.rials(id), paid.rials(id)));
    }
    return new PublicCampaigns(asOf, SmallCells.THRESHOLD, List.copyOf(items),
        new Sums(inOrder.size(), inOrder.stream().mapToLong(Campaign::goal).sum(), pledged.total(), received.total(),
            allocated.total(), paid.total()));
  }

  /**
   * One column of the table, by the gathering's id.
   *
   * @param counts how many people each cell stands for
   * @param hidden the gatherings whose cells are not shown
   */
  private record Column(Map<String, Long> counts, Map<String, Long> rials, Set<String> hidden) {

    @Nullable Long people(String id) {
      return hidden.contains(id) ? null : counts.get(id);
    }

    @Nullable Long rials(String id) {
      return hidden.contains(id) ? null : rials.get(id);
    }

    long total() {
      return rials.entrySet().stream().filter(cell -> !hidden.contains(cell.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
  }

  private static Column column(
      List<Campaign> campaigns,
      Map<FundPerson.Side, Map<String, Long>> people,
      List<FundPerson.Side> sides,
      ToLongFunction<Campaign> rials) {
    Map<String, Long> amounts = new LinkedHashMap<>();
    campaigns.forEach(campaign -> amounts.put(campaign.id(), rials.applyAsLong(campaign)));
    List<String> ids = List.copyOf(amounts.keySet());
    Set<String> hidden = new HashSet<>();
    for (FundPerson.Side side : sides) {
      hidden.addAll(SmallCells.hiddenOfParts(counts(campaigns, people, side), pairs(ids)));
    }
    if (ids.size() % 2 == 1) {
      hidden.add(ids.getLast());
    }
    return new Column(counts(campaigns, people, sides.getFirst()), amounts, hidden);
  }

  private static Map<String, Long> counts(
      List<Campaign> campaigns, Map<FundPerson.Side, Map<String, Long>> people, FundPerson.Side side) {
    Map<String, Long> byFund = people.getOrDefault(side, Map.of());
    Map<String, Long> counts = new LinkedHashMap<>();
    campaigns.forEach(campaign -> counts.put(campaign.id(), byFund.getOrDefault(campaign.fund(), 0L)));
    return counts;
  }

  /** The first with the second, and so on; one left over is in none until the next is opened. */
  private static List<List<String>> pairs(List<String> ids) {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < ids.size(); i += 2) {
      pairs.add(ids.subList(i, i + 2));
    }
    return pairs;
  }
}
