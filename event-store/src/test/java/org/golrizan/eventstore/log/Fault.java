package org.golrizan.eventstore.log;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What goes wrong with one call of a {@link FaultyCommitLog}.
 *
 * @param meanwhile what others do after it and before the caller hears of it
 */
record Fault(Kind kind, int commits, Runnable meanwhile) {

  enum Kind {
    NONE,
    BEFORE,
    AFTER,
    AFTER_SOME,
    LATE
  }

  static final Fault NONE = of(Kind.NONE);

  /** The answer is an error and nothing was done. */
  static final Fault ERROR_BEFORE = of(Kind.BEFORE);

  /** The answer is an error although everything was done. */
  static final Fault ERROR_AFTER = of(Kind.AFTER);

  /** The answer is an error, and what was sent arrives when the caller has long begun anew: just before its next append does. */
  static final Fault LATE = of(Kind.LATE);

  /** The answer is an error and the first commits alone were stored. */
  static Fault errorAfter(int commits) {
    return new Fault(Kind.AFTER_SOME, commits, () -> {});
  }

  private static Fault of(Kind kind) {
    return new Fault(kind, 0, () -> {});
  }

  Fault and(Runnable others) {
    return new Fault(kind, commits, others);
  }

  /** Everything that can go wrong with an append of so many commits. */
  static List<Fault> ofAppend(int commits) {
    return Stream.concat(
        Stream.of(ERROR_BEFORE, ERROR_AFTER, LATE),
        IntStream.range(1, commits).mapToObj(Fault::errorAfter)).toList();
  }

  @Override
  public String toString() {
    return kind == Kind.AFTER_SOME ? "AFTER_" + commits : kind.toString();
  }
}
