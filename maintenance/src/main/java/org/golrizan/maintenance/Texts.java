package org.golrizan.maintenance;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences for people, in Persian or English. {@code {name}} stands for the detail of that name. */
final class Texts {

  private static final String BUNDLE = "golrizan-maintenance";
  private static final Locale PERSIAN = Locale.of("fa");
  private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");
  private static final String OPTION = "--language";

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static Texts in(Locale language) {
    return new Texts(ResourceBundle.getBundle(
        BUNDLE, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** In the language that the arguments name, or else in the locale's: Persian where that is Persian, English everywhere else. */
  static Texts of(List<String> arguments, Locale locale) {
    String named = locale.getLanguage();
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      if (argument.startsWith(OPTION + "=")) {
        named = argument.substring(OPTION.length() + 1);
      } else if (argument.equals(OPTION) && rest.hasNext()) {
        named = rest.next();
      }
    }
    return in(named.equals(PERSIAN.getLanguage()) ? PERSIAN : Locale.ENGLISH);
  }

  ResourceBundle bundle() {
    return bundle;
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The sentence of a key with its details filled in. */
  String say(String key, Map<String, String> details) {
    Matcher matcher = DETAIL.matcher(bundle.getString(key));
    return matcher.replaceAll(found ->
        Matcher.quoteReplacement(details.getOrDefault(found.group(1), found.group())));
  }
}
