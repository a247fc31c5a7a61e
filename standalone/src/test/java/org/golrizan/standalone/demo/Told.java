package org.golrizan.standalone.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A step as the API would see it, with the ids in it named.
 *
 * @param what the path with {} for each id
 * @param ids those in the path, or the one that the step creates
 * @param created the id that the step creates, or nothing
 */
record Told(String what, List<String> ids, String created, Map<String, Object> body) {

  static Told of(Story story, Step step) {
    List<String> ids = step.path().stream().filter(Ref.class::isInstance).map(part -> id(story, (Ref) part)).toList();
    String what = step.pathTemplate().replaceAll("\\{[^}]*}", "{}").replace("/api/v1", "");
    Map<String, Object> body = new HashMap<>();
    step.body().forEach((field, value) -> body.put(field, named(story, value)));
    return new Told(what, ids, step.fills().map(ref -> id(story, ref)).orElse(""), body);
  }

  /** The id the step is about: the first in the path, else what it creates. */
  String id() {
    return ids.isEmpty() ? created : ids.getFirst();
  }

  /** The day that the step names, of a bank statement the latest of its lines. */
  LocalDate on() {
    if (body.containsKey("bookedOn")) {
      return day("bookedOn");
    }
    return body.containsKey("on")
        ? day("on")
        : lines().stream().map(Told::on).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  LocalDate day(String field) {
    return LocalDate.parse(text(field));
  }

  /** The lines of a bank statement, each as a step of its own. */
  List<Told> lines() {
    return parts("lines");
  }

  /** What a field lists. */
  List<Told> parts(String field) {
    return body.getOrDefault(field, List.of()) instanceof List<?> parts
        ? parts.stream().map(part -> new Told(what, ids, created, fields((Map<?, ?>) part))).toList()
        : List.of();
  }

  private static Map<String, Object> fields(Map<?, ?> part) {
    Map<String, Object> fields = new HashMap<>();
    part.forEach((field, value) -> fields.put((String) field, value));
    return fields;
  }

  boolean has(String field) {
    return body.containsKey(field);
  }

  String text(String field) {
    return (String) value(field);
  }

  int number(String field) {
    return (Integer) value(field);
  }

  long amount() {
    return (Long) value("amount");
  }

  Object value(String field) {
    return Objects.requireNonNull(body.get(field), () -> what + " without " + field);
  }

  private static Object named(Story story, Object value) {
    return switch (value) {
      case Ref ref -> id(story, ref);
      case List<?> parts -> parts.stream().map(part -> named(story, part)).toList();
      case Map<?, ?> part -> {
        Map<Object, Object> named = new HashMap<>();
        part.forEach((field, of) -> named.put(field, named(story, of)));
        yield named;
      }
      default -> value;
    };
  }

  private static String id(Story story, Ref ref) {
    return ref.lasting() ? ref.name() : story.name() + "/" + ref.name();
  }
}
