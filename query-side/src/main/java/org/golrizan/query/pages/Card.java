package org.golrizan.query.pages;

import java.util.ArrayList;
import java.util.List;
import org.golrizan.query.dashboard.Figure;
import org.golrizan.query.dashboard.FigureTexts;
import org.golrizan.query.dashboard.Figures;

/**
 * One headline figure on the page.
 *
 * @param value  as large as it is shown
 * @param unit   of the value
 * @param detail the same in full, empty where the value is
 */
public record Card(String code, String name, String value, String unit, String detail, String definition) {

  private static final List<Figure> SHOWN = List.of(
      Figure.FAMILIES_COVERED, Figure.PRISONERS_IN_WORK, Figure.RELEASES, Figure.PLEDGED, Figure.RECEIVED, Figure.CLEARED,
      Figure.ALLOCATED, Figure.PAID);

  static List<Card> of(Figures figures, FigureTexts names, PageLanguage language) {
    Display display = new Display(language);
    PageTexts texts = new PageTexts(language);
    List<Card> cards = new ArrayList<>();
    for (Figure figure : SHOWN) {
      long value = figures.nation(figure);
      String name = names.name(figure, language.locale());
      String definition = names.definition(figure, language.locale());
      cards.add(figure.unit() == Figure.Unit.RIALS
          ? new Card(figure.code(), name, display.amount(value), texts.of("unit.amount"),
              texts.of("amount.full", display.number(value), display.tomansOf(value)), definition)
          : new Card(figure.code(), name, display.number(value), texts.of("unit." + figure.unit().name()), "", definition));
    }
    return cards;
  }
}
