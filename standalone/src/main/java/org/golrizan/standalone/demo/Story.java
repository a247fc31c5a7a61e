package org.golrizan.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Steps that follow one another. Stories of one phase are independent of each other.
 *
 * @param name unique in the script
 */
record Story(String name, List<Step> steps) {

  Story {
    steps = List.copyOf(steps);
  }

  /** Collects a story's steps in their order. */
  static final class Writer {

    private final long seed;
    private final String name;
    private final List<Step> steps = new ArrayList<>();

    Writer(long seed, String name) {
      this.seed = seed;
      this.name = name;
    }

    /** A step that changes what is there. */
    void post(DemoClient client, List<Object> path, Map<String, Object> body) {
      add(client, path, body, Optional.empty());
    }

    /** A step whose answer brings an id that later steps use. */
    Ref create(Ref id, DemoClient client, List<Object> path, Map<String, Object> body) {
      add(client, path, body, Optional.of(id));
      return id;
    }

    Story done() {
      return new Story(name, steps);
    }

    private void add(DemoClient client, List<Object> path, Map<String, Object> body, Optional<Ref> fills) {
      String place = "golrizan-demo/" + seed + "/" + name + "/" + steps.size();
      steps.add(new Step(client, path, body, place, fills));
    }
  }
}
