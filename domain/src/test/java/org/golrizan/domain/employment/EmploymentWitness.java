package org.golrizan.domain.employment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopEvent;
import org.golrizan.events.employment.WorkshopId;

/** Reads the journal alone, knows nothing of the deciders, and tells what must never be seen between two commits. */
final class EmploymentWitness {

  private record Span(PlacementEvent.Started started, Optional<LocalDate> endedOn) {

    boolean overlaps(Span other) {
      return endedOn.map(other.started.on()::isBefore).orElse(true)
          && other.endedOn.map(started.on()::isBefore).orElse(true);
    }
  }

  private final Map<WorkshopId, Integer> seats = new HashMap<>();
  private final Map<WorkshopId, Set<PlacementId>> seated = new HashMap<>();
  private final Map<PrisonerId, PrisonId> held = new HashMap<>();
  private final Set<PrisonerId> willing = new HashSet<>();
  private final Map<PrisonerId, Set<PlacementId>> working = new HashMap<>();
  private final Map<WorkApplicationId, PlacementId> placed = new HashMap<>();
  private final Set<WorkApplicationId> approved = new HashSet<>();
  private final Map<PlacementId, PlacementEvent.Started> active = new HashMap<>();
  private final List<Span> past = new ArrayList<>();

  void see(DomainEvent event) {
    switch (event) {
      case WorkshopEvent.Opened e -> seats.put(e.workshopId(), e.seats());
      case WorkshopEvent.SeatsChanged e -> seats.put(e.workshopId(), e.seats());
      case WorkshopEvent.SeatTaken e -> seated.computeIfAbsent(e.workshopId(), any -> new HashSet<>()).add(e.placementId());
      case WorkshopEvent.SeatFreed e -> seated.getOrDefault(e.workshopId(), Set.of()).remove(e.placementId());
      case PrisonerEvent.Admitted e -> held.put(e.prisonerId(), e.prisonId());
      case PrisonerEvent.Transferred e -> held.put(e.prisonerId(), e.to());
      case PrisonerEvent.Departed e -> held.remove(e.prisonerId());
      case PrisonerEvent.ConsentedToWork e -> willing.add(e.prisonerId());
      case PrisonerEvent.WithdrewConsent e -> willing.remove(e.prisonerId());
      case PrisonerEvent.WorkBegun e -> working.computeIfAbsent(e.prisonerId(), any -> new HashSet<>()).add(e.placementId());
      case PrisonerEvent.WorkEnded e -> working.getOrDefault(e.prisonerId(), Set.of()).remove(e.placementId());
      case WorkApplicationEvent.Approved e -> approved.add(e.applicationId());
      case WorkApplicationEvent.Withdrawn e -> approved.remove(e.applicationId());
      case WorkApplicationEvent.Placed e -> placed.put(e.applicationId(), e.placementId());
      case PlacementEvent.Started e -> active.put(e.placementId(), e);
      case PlacementEvent.Ended e -> past.add(new Span(requireNonNull(active.remove(e.placementId())), Optional.of(e.on())));
      default -> { }
    }
  }

  /** What must never be seen between two commits; empty if all is well. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    seated.forEach((workshop, in) -> {
      if (in.size() > seats.getOrDefault(workshop, 0)) {
        faults.add("Over-filled: " + workshop);
      }
    });
    if (!active.keySet().equals(union(seated.values()))) {
      faults.add("Seats and placements disagree");
    }
    if (!active.keySet().equals(union(working.values()))) {
      faults.add("Prisoners and placements disagree");
    }
    Set<PrisonerId> fullTime = new HashSet<>();
    for (PlacementEvent.Started placement : active.values()) {
      if (!willing.contains(placement.prisonerId())) {
        faults.add("At work without consent: " + placement);
      }
      if (!placement.prisonId().equals(held.get(placement.prisonerId()))) {
        faults.add("At work where he is not held, or departed: " + placement);
      }
      if (!approved.contains(placement.applicationId())
          || !placement.placementId().equals(placed.get(placement.applicationId()))) {
        faults.add("At work without an approval of its own: " + placement);
      }
      if (placement.workTime() == WorkTime.FULL_TIME && !fullTime.add(placement.prisonerId())) {
        faults.add("Twice in full-time work: " + placement);
      }
    }
    return faults;
  }

  /** Full-time placements of one prisoner whose effective dates overlap. */
  List<String> overlaps() {
    List<Span> spans = new ArrayList<>(past);
    active.values().forEach(started -> spans.add(new Span(started, Optional.empty())));
    spans.removeIf(span -> span.started().workTime() != WorkTime.FULL_TIME);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      for (Span other : spans.subList(i + 1, spans.size())) {
        if (spans.get(i).started().prisonerId().equals(other.started().prisonerId()) && spans.get(i).overlaps(other)) {
          faults.add(spans.get(i) + " overlaps " + other);
        }
      }
    }
    return faults;
  }

  private static Set<PlacementId> union(Collection<Set<PlacementId>> sets) {
    Set<PlacementId> union = new HashSet<>();
    sets.forEach(union::addAll);
    return union;
  }
}
