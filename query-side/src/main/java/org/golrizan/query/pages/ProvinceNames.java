package org.golrizan.query.pages;

import org.golrizan.events.Province;

/** Provinces by their code, in the page's language. */
public final class ProvinceNames {

  private final PageLanguage language;

  ProvinceNames(PageLanguage language) {
    this.language = language;
  }

  public String of(String code) {
    return Province.ofCode(code)
        .map(province -> language == PageLanguage.FA ? province.persianName() : province.englishName())
        .orElse(code);
  }
}
