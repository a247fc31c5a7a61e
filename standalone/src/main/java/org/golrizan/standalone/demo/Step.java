package org.golrizan.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One command: a POST to the API.
 *
 * @param client who acts
 * @param path strings and {@link Ref}s that make up the path
 * @param body the JSON object; its values may be or contain {@link Ref}s
 * @param place names the step in its script: the seed, the story and the number in the story
 * @param fills what the id in the answer is remembered as
 */
record Step(DemoClient client, List<Object> path, Map<String, Object> body, String place, Optional<Ref> fills) {

  Step {
    path = List.copyOf(path);
  }

  /** The Idempotency-Key: the same for the same place. */
  String key() {
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The path with {@code {name}} where an id will stand; for messages. */
  String pathTemplate() {
    StringBuilder template = new StringBuilder();
    path.forEach(part -> template.append(part instanceof Ref ref ? "{" + ref.name() + "}" : part));
    return template.toString();
  }
}
