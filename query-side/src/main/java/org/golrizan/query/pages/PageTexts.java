package org.golrizan.query.pages;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.golrizan.query.audit.AuditItem;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages, in the bundle golrizan-pages, and the names of roles as the API says them; in templates {@code ${t.of('title')}}. */
public final class PageTexts {

  private static final ResourceBundleMessageSource SOURCE = source();

  /** What events mean in Persian, by their names; in English the catalogue says it. */
  static final String EVENTS = "golrizan-events";

  private final PageLanguage language;

  PageTexts(PageLanguage language) {
    this.language = language;
  }

  private static ResourceBundleMessageSource source() {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasenames("golrizan-pages", EVENTS, "golrizan-api");
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    return source;
  }

  /** The text under a key, with its {0}, {1}… filled in. */
  public String of(String key, Object... values) {
    return SOURCE.getMessage(key, values, language.locale());
  }

  /** What an event means, in the page's language. */
  public String meaning(AuditItem item) {
    return Objects.requireNonNull(SOURCE.getMessage(item.type(), null, item.meaning(), language.locale()));
  }
}
