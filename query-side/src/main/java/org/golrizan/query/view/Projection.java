package org.golrizan.query.view;

import java.util.List;

/** Something that is folded from events by an event processor of its own. */
public interface Projection {

  /** Names the processor, its token and its collection; lower case with hyphens, never changed lightly. */
  String name();

  /** Asked before an event is deserialised: whether it matters at all. */
  boolean folds(Class<?> eventType);

  /**
   * Takes a batch in. May be called again with events it has had, alone or among new ones, after a crash: the result must be the
   * same as if each had come once. Throwing makes the processor try the batch again, later and later.
   *
   * @param batch one or more events in the order of their positions
   */
  void apply(List<Recorded> batch);

  /** Another process has folded everything up to the position: for whoever keeps a copy in memory. */
  default void foldedElsewhere(long position) {}
}
