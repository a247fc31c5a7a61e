package org.golrizan.standalone.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids that the API gave: those of one story, over the lasting ones of all. */
final class DemoIds {

  private final Map<Ref, String> lasting;
  private final Map<Ref, String> within = new HashMap<>();

  /** @param lasting shared by all stories; concurrent */
  DemoIds(Map<Ref, String> lasting) {
    this.lasting = lasting;
  }

  void put(Ref ref, String id) {
    (ref.lasting() ? lasting : within).put(ref, id);
  }

  String path(List<Object> parts) {
    StringBuilder path = new StringBuilder();
    parts.forEach(part -> path.append(resolve(part)));
    return path.toString();
  }

  /** The value with an id in the place of each reference. */
  Object resolve(Object value) {
    return switch (value) {
      case Ref ref -> id(ref);
      case Map<?, ?> object -> {
        Map<Object, Object> resolved = new LinkedHashMap<>();
        object.forEach((name, field) -> resolved.put(name, resolve(field)));
        yield resolved;
      }
      case List<?> list -> list.stream().map(this::resolve).toList();
      default -> value;
    };
  }

  private String id(Ref ref) {
    String id = (ref.lasting() ? lasting : within).get(ref);
    if (id == null) {
      throw new IllegalStateException("Nothing was created yet as " + ref.name());
    }
    return id;
  }
}
