package org.golrizan.query.publiccampaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.golrizan.query.campaigns.Campaign;
import org.golrizan.query.dashboard.SmallCells;
import org.golrizan.query.funds.Fund;
import org.jspecify.annotations.Nullable;

/**
 * The gatherings as everybody may see them. What stands for 1 to 4 people is not shown, nor what would show it by subtraction: gatherings
 * belong to fixed groups of two in the order in which they were opened, and a group that has such a cell is hidden whole.
 *
 * @param asOf      the position that the views had reached
 * @param threshold the smallest number of people that is shown
 * @param items     latest first
 * @param totals    of all gatherings, the hidden ones among them
 */
public record PublicCampaigns(long asOf, int threshold, List<Item> items, Sums totals) {

  /**
   * One gathering, in rials.
   *
   * @param givers how many gave; absent, with pledged and received, if that would point to somebody
   * @param helped how many people's debts it helps to settle; absent, with allocated and paid, if that would point to somebody
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

  /** In rials. */
  public record Sums(int campaigns, long goal, long pledged, long received, long allocated, long paid) {}

  /**
   * Hides what must not be shown.
   *
   * @param givers by the fund's id
   * @param helped by the fund's id
   */
  static PublicCampaigns of(
      long asOf, List<Campaign> campaigns, Map<String, Fund> funds, Map<String, Long> givers, Map<String, Long> helped) {
    List<Campaign> inOrder = campaigns.stream().sorted(Comparator.comparing(Campaign::id)).toList();
    List<List<String>> groups = groups(inOrder.stream().map(Campaign::id).toList());
    Set<String> givingHidden = SmallCells.hiddenOfParts(counts(inOrder, givers), groups);
    Set<String> helpHidden = SmallCells.hiddenOfParts(counts(inOrder, helped), groups);
    List<Item> items = new ArrayList<>();
    Sums totals = new Sums(0, 0, 0, 0, 0, 0);
    for (Campaign campaign : inOrder) {
      Fund fund = funds.getOrDefault(campaign.fund(), Fund.empty(campaign.fund()));
      long received = fund.received() - fund.refunded();
      boolean giving = !givingHidden.contains(campaign.id());
      boolean help = !helpHidden.contains(campaign.id());
      items.addFirst(new Item(campaign.id(), campaign.persianName(), campaign.englishName(), campaign.province(), campaign.city(),
          campaign.from(), campaign.to(), campaign.goal(),
          giving ? givers.getOrDefault(campaign.fund(), 0L) : null, giving ? fund.pledged() : null, giving ? received : null,
          help ? helped.getOrDefault(campaign.fund(), 0L) : null, help ? fund.allocated() : null, help ? fund.paid() : null));
      totals = new Sums(totals.campaigns() + 1, totals.goal() + campaign.goal(), totals.pledged() + fund.pledged(),
          totals.received() + received, totals.allocated() + fund.allocated(), totals.paid() + fund.paid());
    }
    return new PublicCampaigns(asOf, SmallCells.THRESHOLD, List.copyOf(items), totals);
  }

  private static Map<String, Long> counts(List<Campaign> campaigns, Map<String, Long> byFund) {
    Map<String, Long> counts = new LinkedHashMap<>();
    campaigns.forEach(campaign -> counts.put(campaign.id(), byFund.getOrDefault(campaign.fund(), 0L)));
    return counts;
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
