package org.golrizan.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.golrizan.query.RandomHistory;
import org.golrizan.query.Recording;
import org.golrizan.query.TestDatabase;
import org.golrizan.query.view.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsSumToTheWholeTest {

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9, 10})
  void provincesAndMonthsOfEitherCalendarAddUpToTheNation(long seed) {
    Figures figures = figures(seed);

    Map<Figure, Long> nation = nonZero(figures.nation());
    assertThat(nation).containsOnlyKeys(Figure.values());
    assertThat(sum(figures.provinces())).isEqualTo(nation);
    assertThat(sum(figures.months())).isEqualTo(nation);
    assertThat(sum(figures.jalaliMonths())).isEqualTo(nation);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9, 10})
  void clearedIsNeverLessThanAllocatedNorAllocatedThanPaidInAnyProvince(long seed) {
    figures(seed).provinces().forEach((province, sums) -> {
      long allocated = sums.getOrDefault(Figure.ALLOCATED, 0L);
      assertThat(allocated).as(province)
          .isBetween(sums.getOrDefault(Figure.PAID, 0L), sums.getOrDefault(Figure.CLEARED, 0L));
    });
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void aStockAtTheEndOfTheLastMonthIsTheNationsFigure(long seed) {
    Figures figures = figures(seed);

    assertThat(PublicTable.byMonth(figures).rows().getLast().values().get(Figure.FAMILIES_COVERED))
        .isEqualTo(figures.nation(Figure.FAMILIES_COVERED));
    assertThat(PublicTable.byJalaliMonth(figures).rows().getLast().values().get(Figure.PRISONERS_IN_WORK))
        .isEqualTo(figures.nation(Figure.PRISONERS_IN_WORK));
  }

  private static Figures figures(long seed) {
    try (TestDatabase database = new TestDatabase()) {
      DashboardProjection dashboard = new DashboardProjection(database.database(), figures -> {});
      List<Recorded> history = Recording.of(RandomHistory.of(seed, 3000)).stream()
          .filter(recorded -> dashboard.folds(recorded.event().getClass()))
          .toList();
      dashboard.apply(history);
      return DashboardProjection.stored(database.database());
    }
  }

  private static Map<Figure, Long> sum(Map<String, Map<Figure, Long>> parts) {
    Map<Figure, Long> sum = new EnumMap<>(Figure.class);
    parts.values().forEach(part -> part.forEach((figure, value) -> sum.merge(figure, value, Long::sum)));
    return nonZero(sum);
  }

  private static Map<Figure, Long> nonZero(Map<Figure, Long> sums) {
    Map<Figure, Long> nonZero = new EnumMap<>(Figure.class);
    sums.forEach((figure, value) -> {
      if (value != 0) {
        nonZero.put(figure, value);
      }
    });
    return nonZero;
  }
}
