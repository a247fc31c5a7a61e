package org.golrizan.standalone.demo;

/**
 * Stands in paths and bodies for an id that the API gives while the script runs.
 *
 * @param name unique in the story, or in the whole script if it is lasting
 * @param lasting whether later stories refer to it too
 */
record Ref(String name, boolean lasting) {

  static Ref lasting(String kind, int number) {
    return new Ref(kind + "-" + number, true);
  }

  static Ref within(String name) {
    return new Ref(name, false);
  }
}
