package org.golrizan.query.dashboard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The public dashboard. Small numbers of people are not shown, nor what would show them: those figures are named in
 * {@code hidden} instead.
 *
 * @param headline  the nation
 * @param figures   what each figure means
 * @param provinces all provinces; their figures add up to the nation's
 * @param months    by month of the effective date, Gregorian calendar
 */
public record DashboardView(Headline headline, List<Meaning> figures, List<ProvinceRow> provinces, List<MonthRow> months) {

  /**
   * A figure's definition.
   *
   * @param kind STOCK: what there is at the end of a month, or now; FLOW: what happened in the month, or so far
   * @param unit PERSONS, FAMILIES or RIALS
   */
  public record Meaning(
      @Schema(example = "familiesCovered") String code,
      Figure.Kind kind,
      Figure.Unit unit,
      Map<String, String> name,
      Map<String, String> definition) {}

  /** @param province {@code IR-} and two digits */
  public record ProvinceRow(
      @Schema(example = "IR-23") String province, Map<String, Long> values, List<String> hidden) {}

  /** @param month {@code yyyy-MM} */
  public record MonthRow(@Schema(example = "2026-11") String month, Map<String, Long> values, List<String> hidden) {}

  static DashboardView of(Figures figures, FigureTexts texts) {
    return new DashboardView(
        Headline.of(figures),
        Arrays.stream(Figure.values()).map(figure -> meaning(figure, texts)).toList(),
        PublicTable.byProvince(figures).rows().stream()
            .map(row -> new ProvinceRow(row.key(), values(row), hidden(row)))
            .toList(),
        PublicTable.byMonth(figures).rows().stream()
            .map(row -> new MonthRow(row.key(), values(row), hidden(row)))
            .toList());
  }

  private static Meaning meaning(Figure figure, FigureTexts texts) {
    return new Meaning(figure.code(), figure.kind(), figure.unit(),
        both(language -> texts.name(figure, language)), both(language -> texts.definition(figure, language)));
  }

  private static Map<String, String> both(Function<Locale, String> text) {
    Map<String, String> both = new LinkedHashMap<>();
    both.put("fa", text.apply(FigureTexts.PERSIAN));
    both.put("en", text.apply(Locale.ENGLISH));
    return both;
  }

  private static Map<String, Long> values(PublicTable.Row row) {
    Map<String, Long> values = new LinkedHashMap<>();
    row.values().forEach((figure, value) -> values.put(figure.code(), value));
    return values;
  }

  private static List<String> hidden(PublicTable.Row row) {
    return row.hidden().stream().map(Figure::code).toList();
  }
}
