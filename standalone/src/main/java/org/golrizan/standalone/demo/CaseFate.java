package org.golrizan.standalone.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.RefusalReason;

/**
 * How far a release case comes.
 *
 * @param reached the last stage it passes
 * @param ending what then happens to it
 */
record CaseFate(Stage reached, Ending ending) {

  enum Stage {
    OPENED,
    ELIGIBLE,
    CONFIRMED,
    NEGOTIATING,
    FUNDED,
    COVERED,
    ASKED,
    APPROVED,
    GRANTED;

    boolean includes(Stage other) {
      return compareTo(other) >= 0;
    }
  }

  sealed interface Ending {

    /** None: the case is released or still goes on. */
    record None() implements Ending {}

    /** Goes on, but another ground of detention holds the prisoner. */
    record HeldOtherwise() implements Ending {}

    record Refused(RefusalReason reason) implements Ending {}

    record Withdrawn(CaseCloseReason reason) implements Ending {}

    /** The policy excludes the prisoner's legal category. */
    record CategoryExcluded() implements Ending {}

    /** The claims exceed the policy's limit. */
    record OverLimit() implements Ending {}
  }

  static final Ending NONE = new Ending.None();

  /** Cases that are closed by now. */
  static List<CaseFate> closed() {
    List<CaseFate> fates = new ArrayList<>(Collections.nCopies(28, new CaseFate(Stage.GRANTED, NONE)));
    for (RefusalReason reason : RefusalReason.values()) {
      fates.add(new CaseFate(Stage.ASKED, new Ending.Refused(reason)));
    }
    for (CaseCloseReason reason : CaseCloseReason.values()) {
      fates.add(new CaseFate(fates.size() % 2 == 0 ? Stage.NEGOTIATING : Stage.CONFIRMED, new Ending.Withdrawn(reason)));
    }
    fates.add(new CaseFate(Stage.OPENED, new Ending.CategoryExcluded()));
    fates.add(new CaseFate(Stage.CONFIRMED, new Ending.OverLimit()));
    return fates;
  }

  /** Cases that go on. */
  static List<CaseFate> open() {
    return List.of(
        new CaseFate(Stage.OPENED, NONE), new CaseFate(Stage.OPENED, NONE), new CaseFate(Stage.ELIGIBLE, NONE),
        new CaseFate(Stage.CONFIRMED, NONE), new CaseFate(Stage.CONFIRMED, NONE),
        new CaseFate(Stage.NEGOTIATING, NONE), new CaseFate(Stage.NEGOTIATING, NONE), new CaseFate(Stage.NEGOTIATING, NONE),
        new CaseFate(Stage.FUNDED, NONE), new CaseFate(Stage.FUNDED, NONE),
        new CaseFate(Stage.COVERED, NONE), new CaseFate(Stage.COVERED, NONE),
        new CaseFate(Stage.COVERED, new Ending.HeldOtherwise()), new CaseFate(Stage.NEGOTIATING, new Ending.HeldOtherwise()),
        new CaseFate(Stage.ASKED, NONE), new CaseFate(Stage.ASKED, NONE), new CaseFate(Stage.APPROVED, NONE));
  }

  boolean granted() {
    return reached == Stage.GRANTED;
  }
}
