package org.golrizan.standalone.demo;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.golrizan.events.Province;

/**
 * Provinces with their cities and prisons. The names are facts; a smaller scale takes fewer of them, but at least one of each
 * in every province, its centre first.
 */
final class Places {

  /** A city, and the code of the Prisoner Support Association that sits in it. */
  record City(Province province, String code, String persianName, String englishName) {}

  record Prison(Province province, String code, String persianName, String englishName) {}

  private static final List<Province> ALL = List.of(Province.values());

  /** Inhabitants in hundred thousands (census of 1395): so much more happens in the large provinces. */
  private final SequencedMap<Province, Integer> inhabitants = new LinkedHashMap<>();
  private final Map<Province, List<City>> cities = new EnumMap<>(Province.class);
  private final Map<Province, List<Prison>> prisons = new EnumMap<>(Province.class);

  /** @param share of the places to take, more than 0 and at most 1 */
  Places(double share) {
    for (String[] row : Resources.rows("provinces.csv")) {
      inhabitants.put(Province.ofCode(row[0]).orElseThrow(), Integer.valueOf(row[1]));
    }
    for (Province province : ALL) {
      cities.put(province, some(share, Resources.rows("cities.csv").stream()
          .filter(row -> row[0].equals(province.code())).map(row -> new City(province, row[1], row[2], row[3])).toList()));
      prisons.put(province, some(share, Resources.rows("prisons.csv").stream()
          .filter(row -> row[0].equals(province.code())).map(row -> new Prison(province, row[1], row[2], row[3])).toList()));
    }
  }

  List<City> cities(Province province) {
    return Objects.requireNonNull(cities.get(province));
  }

  List<Prison> prisons(Province province) {
    return Objects.requireNonNull(prisons.get(province));
  }

  List<City> allCities() {
    return cities.values().stream().flatMap(List::stream).toList();
  }

  List<Prison> allPrisons() {
    return prisons.values().stream().flatMap(List::stream).toList();
  }

  /** Large provinces more often. */
  Province province(Dice dice) {
    return dice.oneOf(inhabitants);
  }

  /** The first rounds give every province its turn, then the large ones come more often. */
  Province province(int rank, int rounds, Dice dice) {
    int all = inhabitants.size();
    return rank < rounds * all ? ALL.get(rank % all) : province(dice);
  }

  /** The larger prisons of a province, which come first in the table, more often. */
  Prison prison(Province province, Dice dice) {
    return firstMoreOften(prisons(province), dice);
  }

  City city(Province province, Dice dice) {
    return firstMoreOften(cities(province), dice);
  }

  /** Provinces by their inhabitants, the largest first. */
  List<Province> largestFirst() {
    return ALL.stream().sorted(Comparator.comparing((Province province) -> inhabitants.getOrDefault(province, 0)).reversed())
        .toList();
  }

  private static <T> T firstMoreOften(List<T> places, Dice dice) {
    double[] weights = new double[places.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1.0 / (i + 1);
    }
    return places.get(dice.weighted(weights));
  }

  private static <T> List<T> some(double share, List<T> all) {
    return all.subList(0, Math.max(1, (int) Math.ceil(all.size() * share)));
  }
}
