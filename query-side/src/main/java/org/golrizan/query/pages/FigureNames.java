package org.golrizan.query.pages;

import org.golrizan.query.dashboard.Figure;
import org.golrizan.query.dashboard.FigureTexts;

/** Names and definitions of figures in the page's language. */
public final class FigureNames {

  private final FigureTexts texts;
  private final PageLanguage language;

  FigureNames(FigureTexts texts, PageLanguage language) {
    this.texts = texts;
    this.language = language;
  }

  public String of(Figure figure) {
    return texts.name(figure, language.locale());
  }

  public String definition(Figure figure) {
    return texts.definition(figure, language.locale());
  }
}
