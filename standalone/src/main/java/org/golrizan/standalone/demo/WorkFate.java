package org.golrizan.standalone.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.golrizan.events.employment.DeclineReason;
import org.golrizan.events.employment.PlacementEndReason;

/** What becomes of a prisoner's work. */
sealed interface WorkFate {

  /** The prisoner never asks for work. */
  record None() implements WorkFate {}

  /** In work today, or until the release. */
  record InWork() implements WorkFate {}

  record Ended(PlacementEndReason reason) implements WorkFate {}

  record Declined(DeclineReason reason) implements WorkFate {}

  record Withdrawn() implements WorkFate {}

  /** The council has not decided yet. */
  record Pending() implements WorkFate {}

  /** Approved, and waiting for a place. */
  record Approved() implements WorkFate {}

  /** Those of prisoners who do not work today. */
  static List<WorkFate> formers() {
    List<WorkFate> fates = new ArrayList<>();
    for (PlacementEndReason reason : PlacementEndReason.values()) {
      int cards = switch (reason) {
        case COMPLETED -> 6;
        case TRANSFERRED, WITHDRAWN, RELEASED -> 2;
        default -> 1;
      };
      fates.addAll(Collections.nCopies(cards, new Ended(reason)));
    }
    for (DeclineReason reason : DeclineReason.values()) {
      fates.add(new Declined(reason));
    }
    fates.addAll(Collections.nCopies(2, new Withdrawn()));
    fates.addAll(Collections.nCopies(5, new Pending()));
    fates.addAll(Collections.nCopies(3, new Approved()));
    return fates;
  }

  /** Whether it takes a seat, if only for a while. */
  default boolean takesSeat() {
    return this instanceof InWork || this instanceof Ended;
  }
}
