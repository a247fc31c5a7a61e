package org.golrizan.query.prisoners;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.PersonalValue;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each prisoner of the record. */
@Component
class PrisonersView implements View<PrisonerEvent, Prisoner> {

  @Override
  public String name() {
    return "prisoners";
  }

  @Override
  public Class<Prisoner> document() {
    return Prisoner.class;
  }

  @Override
  public Class<PrisonerEvent> stream() {
    return PrisonerEvent.class;
  }

  @Override
  public List<String> keys(PrisonerEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.prisonerId().value().toString());
  }

  @Override
  public Prisoner fold(String key, @Nullable Prisoner before, PrisonerEvent event, Moment at) {
    return switch (event) {
      case PrisonerEvent.Admitted e -> admitted(key, e);
      case PrisonerEvent.Transferred e -> View.existing(before).inPrison(e.to().code());
      case PrisonerEvent.ConsentedToWork e -> View.existing(before).consenting(true);
      case PrisonerEvent.WithdrewConsent e -> View.existing(before).consenting(false);
      case PrisonerEvent.WorkBegun e -> View.existing(before).begun(new Prisoner.Work(
          e.placementId().value().toString(), e.workshopId().value().toString(), e.workTime(), e.on()));
      case PrisonerEvent.WorkEnded e -> View.existing(before).ended(e.placementId().value().toString());
      case PrisonerEvent.ReleaseCaseOpened e -> View.existing(before).withCase(e.caseId().value().toString());
      case PrisonerEvent.ReleaseCaseClosed e -> View.existing(before).withCase(null);
      case PrisonerEvent.Departed e -> View.existing(before).departed(e.reason(), e.on());
    };
  }

  private static Prisoner admitted(String key, PrisonerEvent.Admitted e) {
    return new Prisoner(
        key,
        PersonalValue.of(e.personId(), e.name()),
        PersonalValue.of(e.personId(), e.nationalId()),
        PersonalValue.of(e.personId(), e.birthDate()),
        e.sex(),
        e.prisonId().code(),
        e.legalCategory(),
        Prisoner.Status.IN_PRISON,
        e.on(),
        false,
        List.of(),
        null,
        null,
        null);
  }

  @Override
  public List<String> indexes() {
    return List.of("prison");
  }
}
