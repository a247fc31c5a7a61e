package org.golrizan.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTextsTest {

  private final FigureTexts texts = new FigureTexts();

  @ParameterizedTest
  @EnumSource
  void everyFigureHasANameAndADefinitionInBothLanguages(Figure figure) {
    assertThat(texts.name(figure, Locale.ENGLISH)).isNotBlank().isNotEqualTo(texts.name(figure, FigureTexts.PERSIAN));
    assertThat(texts.definition(figure, Locale.ENGLISH)).isNotBlank()
        .isNotEqualTo(texts.definition(figure, FigureTexts.PERSIAN));
  }
}
