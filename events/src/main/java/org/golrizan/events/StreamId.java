package org.golrizan.events;

/** The typed id of what a stream is about. */
public interface StreamId {

  /** The stream's name: its kind, a hyphen and the id, for example {@code workshop-0199c7c2-…}. Holds nothing personal. */
  String stream();
}
