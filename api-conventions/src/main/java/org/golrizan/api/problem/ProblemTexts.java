package org.golrizan.api.problem;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of problems, in Persian and English. */
public final class ProblemTexts {

  private static final String OWN_BUNDLE = "golrizan-api";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

  private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

  /** @param bundles the sentences of domain rules, after those of this module */
  public ProblemTexts(List<ProblemBundle> bundles) {
    source.setBasenames(
        Stream.concat(Stream.of(OWN_BUNDLE), bundles.stream().map(ProblemBundle::baseName)).toArray(String[]::new));
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
  }

  /** Whether there is a sentence for this key: for tests that hold every rule against its bundle. */
  public boolean has(String key, Locale language) {
    return template(key, language).isPresent();
  }

  /** The sentence with its {named} parameters filled in; empty if no bundle has the key. */
  public Optional<String> sentence(String key, Map<String, Object> parameters, Locale language) {
    return template(key, language).map(template -> fill(template, parameters, language));
  }

  private Optional<String> template(String key, Locale language) {
    return Optional.ofNullable(source.getMessage(key, null, null, language));
  }

  private String fill(String template, Map<String, Object> parameters, Locale language) {
    Matcher matcher = PLACEHOLDER.matcher(template);
    return matcher.replaceAll(match -> {
      String name = match.group(1);
      return Matcher.quoteReplacement(word(name, parameters.get(name), language));
    });
  }

  /** A value has a word of its own where a bundle has {@code <parameter>.<value>}: {@code role.judge}, {@code kind.prison}. */
  private String word(String name, @Nullable Object value, Locale language) {
    return switch (value) {
      case null -> "…";
      case Collection<?> values -> values.stream()
          .map(each -> word(name, each, language))
          .collect(Collectors.joining(Language.isPersian(language) ? "، " : ", "));
      default -> template(name + "." + value, language).orElseGet(value::toString);
    };
  }
}
