package org.golrizan.query.publiccampaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
 * subtraction: gatherings belong to fixed groups of two in the order in which they were opened, a group that has such a cell is hidden
 * whole, and so is a total of which fewer than five people's cells are hidden.
 *
 * @param asOf      the position that the views had reached
 * @param threshold the smallest number of people that is shown
 * @param items     latest first
 * @param totals    of all gatherings, the hidden ones among them
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

  /** In rials. What would point to somebody is absent. */
  public record Sums(
      int campaigns,
      long goal,
      @Nullable Long pledged,
      @Nullable Long received,
      @Nullable Long allocated,
      @Nullable Long paid) {}

  /**
   * Hides what must not be shown.
   *
   * @param people how many stand behind each column, by the fund's id
   */
  static PublicCampaigns of(
      long asOf, List<Campaign> campaigns, Map<String, Fund> funds, Map<FundPerson.Side, Map<String, Long>> people) {
    List<Campaign> inOrder = campaigns.stream().sorted(Comparator.comparing(Campaign::id)).toList();
    Function<Campaign, Fund> fundOf = campaign -> funds.getOrDefault(campaign.fund(), Fund.empty(campaign.fund()));
    Column pledged = column(inOrder, people, FundPerson.Side.PLEDGER, campaign -> fundOf.apply(campaign).pledged());
    Column received = column(inOrder, people, FundPerson.Side.GIVER,
        campaign -> fundOf.apply(campaign).received() - fundOf.apply(campaign).refunded());
    Column allocated = column(inOrder, people, FundPerson.Side.HELPED, campaign -> fundOf.apply(campaign).allocated());
    Column paid = column(inOrder, people, FundPerson.Side.PAID, campaign -> fundOf.apply(campaign).paid());
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
   */
  private record Column(Map<String, Long> counts, Map<String, Long> rials, Set<String> hidden) {

    @Nullable Long people(String id) {
      return hidden.contains(id) ? null : counts.get(id);
    }

    @Nullable Long rials(String id) {
      return hidden.contains(id) ? null : rials.get(id);
    }

    /** The total minus what is shown is what the hidden cells hold: behind them must stand enough people. */
    @Nullable Long total() {
      return SmallCells.totalTells(counts, hidden) ? null : rials.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private static Column column(
      List<Campaign> campaigns,
      Map<FundPerson.Side, Map<String, Long>> people,
      FundPerson.Side side,
      ToLongFunction<Campaign> rials) {
    Map<String, Long> byFund = people.getOrDefault(side, Map.of());
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, Long> amounts = new LinkedHashMap<>();
    for (Campaign campaign : campaigns) {
      counts.put(campaign.id(), byFund.getOrDefault(campaign.fund(), 0L));
      amounts.put(campaign.id(), rials.applyAsLong(campaign));
    }
    return new Column(counts, amounts, SmallCells.hiddenOfParts(counts, groups(List.copyOf(counts.keySet()))));
  }

  /** Two by two, the first with the second; one left over joins the group before it. */
  private static List<List<String>> groups(List<String> ids) {
    List<List<String>> groups = new ArrayList<>();
    for (int i = 0; i < ids.size(); i += 2) {
      if (i + 1 == ids.size() && !groups.isEmpty()) {
        List<String> last = new ArrayList<>(groups.removeLast());
        last.add(ids.get(i));
        groups.add(last);
      } else {
        groups.add(ids.subList(i, Math.min(ids.size(), i + 2)));
      }
    }
    return groups;
  }
}
