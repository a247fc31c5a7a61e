package org.golrizan.standalone.demo;

import java.time.LocalDate;
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
    step.body().forEach((field, value) -> body.put(field, value instanceof Ref ref ? id(story, ref) : value));
    return new Told(what, ids, step.fills().map(ref -> id(story, ref)).orElse(""), body);
  }

  /** The id the step is about: the first in the path, else what it creates. */
  String id() {
    return ids.isEmpty() ? created : ids.getFirst();
  }

  LocalDate on() {
    return body.containsKey("on") ? LocalDate.parse(text("on")) : LocalDate.MIN;
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

  private static String id(Story story, Ref ref) {
    return ref.lasting() ? ref.name() : story.name() + "/" + ref.name();
  }
}
