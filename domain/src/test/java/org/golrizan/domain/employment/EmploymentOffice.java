package org.golrizan.domain.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.golrizan.domain.Ledger;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopEvent;
import org.golrizan.events.employment.WorkshopId;

/** Carries out what staff ask for as one commit over all streams it touches. */
final class EmploymentOffice {

  final Ledger ledger = new Ledger();
  final Ledger.Streams<WorkshopCommand, Workshop, WorkshopEvent> workshops = ledger.streams(new WorkshopDecider());
  final Ledger.Streams<PrisonerCommand, Prisoner, PrisonerEvent> prisoners = ledger.streams(new PrisonerDecider());
  final Ledger.Streams<WorkApplicationCommand, WorkApplication, WorkApplicationEvent> applications =
      ledger.streams(new WorkApplicationDecider());
  final Ledger.Streams<PlacementCommand, Placement, PlacementEvent> placements = ledger.streams(new PlacementDecider());

  boolean ask(WorkshopCommand command) {
    return ledger.commit(() -> workshops.accepts(idOf(command), command));
  }

  boolean ask(PrisonerCommand command) {
    return ledger.commit(() -> prisoners.accepts(command.prisonerId(), command));
  }

  boolean ask(WorkApplicationCommand command) {
    return ledger.commit(() -> applications.accepts(command.applicationId(), command));
  }

  private static WorkshopId idOf(WorkshopCommand command) {
    return switch (command) {
      case WorkshopCommand.Open c -> c.workshopId();
      case WorkshopCommand.ChangeSeats c -> c.workshopId();
      case WorkshopCommand.TakeSeat c -> c.workshopId();
      case WorkshopCommand.FreeSeat c -> c.workshopId();
    };
  }

  boolean place(WorkApplicationId id, PlacementId placement, WorkTime workTime, PayRate pay, LocalDate on) {
    return switch (applications.state(id)) {
      // Not refused here: whether the council approved is for the rules to say.
      case WorkApplication.Pending asked -> place(id, asked.prisonerId(), asked.workshopId(), placement, workTime, pay, on);
      case WorkApplication.Approved asked -> place(id, asked.prisonerId(), asked.workshopId(), placement, workTime, pay, on);
      default -> false;
    };
  }

  private boolean place(
      WorkApplicationId id, PrisonerId prisoner, WorkshopId at, PlacementId placement, WorkTime workTime, PayRate pay, LocalDate on) {
    return workshops.state(at) instanceof Workshop.Open workshop
        && ledger.commit(() ->
            applications.accepts(id, new WorkApplicationCommand.MarkPlaced(id, placement, on))
                && workshops.accepts(at, new WorkshopCommand.TakeSeat(at, placement, on))
                && prisoners.accepts(prisoner, new PrisonerCommand.BeginWork(
                    prisoner, placement, at, workshop.prisonId(), workTime, on))
                && placements.accepts(placement, new PlacementCommand.Start(
                    placement, id, prisoner, at, workshop.prisonId(), workshop.ownership(), workTime, pay, on)));
  }

  boolean end(PlacementId placement, PlacementEndReason reason, LocalDate on) {
    return ledger.commit(() -> ends(placement, reason, on));
  }

  boolean transfer(PrisonerId prisoner, PrisonId to, LocalDate on) {
    return prisoners.state(prisoner) instanceof Prisoner.Held held
        && ledger.commit(() -> endsAll(held, PlacementEndReason.TRANSFERRED, on)
            && prisoners.accepts(prisoner, new PrisonerCommand.Transfer(prisoner, held.prisonId(), to, on)));
  }

  boolean withdrawConsent(PrisonerId prisoner, LocalDate on) {
    return prisoners.state(prisoner) instanceof Prisoner.Held held
        && ledger.commit(() -> endsAll(held, PlacementEndReason.WITHDRAWN, on)
            && prisoners.accepts(prisoner, new PrisonerCommand.WithdrawConsent(prisoner, on)));
  }

  boolean depart(PrisonerId prisoner, LocalDate on) {
    return prisoners.state(prisoner) instanceof Prisoner.Held held
        && ledger.commit(() -> endsAll(held, PlacementEndReason.RELEASED, on)
            && prisoners.accepts(prisoner,
                new PrisonerCommand.Depart(prisoner, held.prisonId(), DepartureReason.RELEASED, on)));
  }

  private boolean endsAll(Prisoner.Held held, PlacementEndReason reason, LocalDate on) {
    return List.copyOf(held.placements().keySet()).stream().allMatch(placement -> ends(placement, reason, on));
  }

  private boolean ends(PlacementId id, PlacementEndReason reason, LocalDate on) {
    return placements.state(id) instanceof Placement.Active active
        && placements.accepts(id, new PlacementCommand.End(id, active.prisonId(), reason, on))
        && prisoners.accepts(active.prisonerId(), new PrisonerCommand.EndWork(active.prisonerId(), id, on))
        && workshops.accepts(active.workshopId(), new WorkshopCommand.FreeSeat(active.workshopId(), id, on));
  }

  List<String> replayFaults() {
    return Stream.of(
            workshops.replayFaults(), prisoners.replayFaults(), applications.replayFaults(), placements.replayFaults())
        .flatMap(List::stream).toList();
  }
}
