package org.golrizan.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.golrizan.events.EventCatalogue.Entry;

/** Writes the catalogue as the page docs/events.md. */
final class EventsDocument {

  private static final String HEAD = """
      # Events

      Every event that Golrizan stores, stream by stream, under the name and revision it is stored with. This page is made from
      `EventCatalogue` and checked by `EventsDocumentTest`. Do not edit it, write it anew:

          mvn -pl events test -Dtest=EventsDocumentTest -Dgolrizan.docs.write=true

      *Personal of x* says that the value is about the person whose id stands in x: it is encrypted with that person's key and can
      be erased for good. *Public* says that the value may stand in the public transparency log; nothing else may. `on` is always
      the day on which the fact took effect; when it was recorded, by whom and why stands beside the event, in its metadata. An
      amount (`Rial`) is in whole rials.
      """;

  private final StringBuilder page = new StringBuilder(HEAD);
  /** What fields hold, by name: filled while the events are written. */
  private final Map<String, Class<?>> values = new TreeMap<>();

  static String write(EventCatalogue catalogue) {
    EventsDocument document = new EventsDocument();
    Map<Class<?>, List<Entry>> streams = catalogue.entries().stream().collect(groupingBy(
        entry -> Objects.requireNonNull(entry.type().getDeclaringClass()), LinkedHashMap::new, toList()));
    streams.forEach(document::stream);
    document.values();
    return document.page.toString();
  }

  private void stream(Class<?> stream, List<Entry> entries) {
    page.append("\n## ").append(words(stream.getSimpleName().replaceFirst("Event$", ""))).append("\n\n")
        .append("| Event | Revision | Meaning | Fields |\n|---|---|---|---|\n");
    for (Entry entry : entries) {
      page.append("| `%s` | %d | %s | %s |".formatted(
          entry.name(), entry.revision(), entry.meaning(), fields(entry.type()))).append('\n');
    }
  }

  private void values() {
    page.append("\n## Values inside events\n\n| Value | Holds |\n|---|---|\n");
    // Describing a value may name further ones: until no new one turns up.
    Map<String, String> described = new TreeMap<>();
    while (described.size() < values.size()) {
      Map.copyOf(values).forEach((name, type) -> described.computeIfAbsent(name, any -> holds(type)));
    }
    described.forEach((name, holds) -> page.append("| `").append(name).append("` | ").append(holds).append(" |\n"));
  }

  private String holds(Class<?> type) {
    if (type.isEnum()) {
      return "one of " + Arrays.stream(type.getEnumConstants()).map(constant -> "`" + constant + "`").collect(joining(", "));
    }
    if (type.isSealed()) {
      return "one of " + Arrays.stream(type.getPermittedSubclasses())
          .map(choice -> "`" + choice.getSimpleName() + "`" + (fields(choice).isEmpty() ? "" : " (" + fields(choice) + ")"))
          .collect(joining(", "));
    }
    return fields(type);
  }

  private String fields(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(this::field).collect(joining("<br>"));
  }

  private String field(RecordComponent component) {
    SubjectOf subject = component.getAnnotation(SubjectOf.class);
    return "`" + component.getName() + "` " + nameOf(component.getGenericType())
        + (subject == null ? "" : ", *personal of* `" + subject.value() + "`")
        + (component.isAnnotationPresent(PublicInLog.class) ? ", *public*" : "");
  }

  private String nameOf(Type type) {
    return switch (type) {
      case ParameterizedType personal when personal.getRawType() == Personal.class ->
          nameOf(personal.getActualTypeArguments()[0]);
      case ParameterizedType generic -> nameOf(generic.getRawType()) + " of "
          + Stream.of(generic.getActualTypeArguments()).map(this::nameOf).collect(joining(" to "));
      case Class<?> raw -> {
        if (raw.getPackageName().startsWith(EventsDocument.class.getPackageName()) && !isPlain(raw)) {
          values.put(raw.getSimpleName(), raw);
        }
        yield raw.getSimpleName();
      }
      default -> type.getTypeName();
    };
  }

  /** A record of one value, such as an id or an amount: its name says enough. */
  private static boolean isPlain(Class<?> type) {
    return type.isRecord() && type.getRecordComponents().length <= 1;
  }

  private static String words(String camelCase) {
    String words = camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
