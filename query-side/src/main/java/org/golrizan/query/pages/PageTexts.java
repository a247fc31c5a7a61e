package org.golrizan.query.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages, in the bundle golrizan-pages; in templates {@code ${t.of('title')}}. */
public final class PageTexts {

  private static final ResourceBundleMessageSource SOURCE = source();

  private final PageLanguage language;

  PageTexts(PageLanguage language) {
    this.language = language;
  }

  private static ResourceBundleMessageSource source() {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasename("golrizan-pages");
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    return source;
  }

  /** The text under a key, with its {0}, {1}… filled in. */
  public String of(String key, Object... values) {
    return SOURCE.getMessage(key, values, language.locale());
  }
}
