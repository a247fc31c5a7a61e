package org.golrizan.query.prisoners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.Sex;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.query.view.PersonalValue;
import org.jspecify.annotations.Nullable;

/**
 * A prisoner as staff see them.
 *
 * @param prison          the code of the prison they are or last were in
 * @param consentsToWork  whether the consent to work holds now
 * @param placements      the placements that are active now
 * @param releaseCase     the open release case, where there is one
 * @param departureReason why they left for good, once they did
 */
public record Prisoner(
    String id,
    PersonalValue name,
    PersonalValue nationalId,
    PersonalValue birthDate,
    Sex sex,
    String prison,
    LegalCategory legalCategory,
    Status status,
    LocalDate admittedOn,
    boolean consentsToWork,
    List<Work> placements,
    @Nullable String releaseCase,
    @Nullable DepartureReason departureReason,
    @Nullable LocalDate departedOn) {

  /** Whether they are held. */
  public enum Status {
    IN_PRISON,
    DEPARTED
  }

  /** One active placement. */
  public record Work(String placement, String workshop, WorkTime workTime, LocalDate since) {}

  Prisoner inPrison(String newPrison) {
    return new Prisoner(id, name, nationalId, birthDate, sex, newPrison, legalCategory, status, admittedOn, consentsToWork,
        placements, releaseCase, departureReason, departedOn);
  }

  Prisoner consenting(boolean consents) {
    return new Prisoner(id, name, nationalId, birthDate, sex, prison, legalCategory, status, admittedOn, consents,
        placements, releaseCase, departureReason, departedOn);
  }

  Prisoner begun(Work work) {
    List<Work> more = new ArrayList<>(placements);
    more.add(work);
    return working(more);
  }

  Prisoner ended(String placement) {
    return working(placements.stream().filter(work -> !work.placement().equals(placement)).toList());
  }

  private Prisoner working(List<Work> now) {
    return new Prisoner(id, name, nationalId, birthDate, sex, prison, legalCategory, status, admittedOn, consentsToWork,
        List.copyOf(now), releaseCase, departureReason, departedOn);
  }

  Prisoner withCase(@Nullable String openCase) {
    return new Prisoner(id, name, nationalId, birthDate, sex, prison, legalCategory, status, admittedOn, consentsToWork,
        placements, openCase, departureReason, departedOn);
  }

  Prisoner departed(DepartureReason reason, LocalDate on) {
    return new Prisoner(id, name, nationalId, birthDate, sex, prison, legalCategory, Status.DEPARTED, admittedOn,
        consentsToWork, placements, null, reason, on);
  }
}
