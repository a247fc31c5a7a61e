package org.golrizan.query.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The figures' names and definitions in both languages. */
@Component
public class FigureTexts {

  /** Persian. */
  public static final Locale PERSIAN = Locale.of("fa");

  private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

  FigureTexts() {
    source.setBasename("golrizan-dashboard");
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
  }

  public String name(Figure figure, Locale language) {
    return source.getMessage(figure.code() + ".name", null, language);
  }

  /** What exactly is counted, when and where. */
  public String definition(Figure figure, Locale language) {
    return source.getMessage(figure.code() + ".definition", null, language);
  }
}
