package org.golrizan.domain.employment;

import java.time.LocalDate;
import java.util.Set;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.WorkshopOwnership;

/** What the rules know of a workshop. */
public sealed interface Workshop {

  record NotOpened() implements Workshop {}

  /** @param filled the placements that hold a seat; never more than {@code seats} */
  record Open(
      PrisonId prisonId,
      WorkshopOwnership ownership,
      int seats,
      Set<PlacementId> filled,
      LocalDate openedOn)
      implements Workshop {

    public Open {
      filled = Set.copyOf(filled);
    }

    int free() {
      return seats - filled.size();
    }
  }
}
