package org.golrizan.benchmarks;

/** What can be measured on its own. */
public enum Part {
  APPENDS("appends"),
  READS("reads"),
  LATENCY("latency"),
  GROWTH("growth"),
  TOKENS("tokens"),
  STARTUP("startup");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** Its name on the command line and in the figures. */
  public String title() {
    return title;
  }

  static Part of(String title) {
    for (Part part : values()) {
      if (part.title.equals(title)) {
        return part;
      }
    }
    throw new IllegalArgumentException("There is no part " + title);
  }
}
