package org.golrizan.domain.erasure;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NEEDS_A_SECOND_PERSON;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.CommonRule.REFERENCE_MISSING;
import static org.golrizan.domain.erasure.ErasureRule.ERASURE_ALREADY_DECIDED;
import static org.golrizan.domain.erasure.ErasureRule.ERASURE_NOT_APPROVED;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.domain.Rule;
import org.golrizan.events.erasure.ErasureEvent;

/** Whoever asks for an erasure does not decide it; it is carried out once, and only if it was approved. */
public final class ErasureDecider implements Decider<ErasureCommand, Erasure, ErasureEvent> {

  @Override
  public Erasure initial() {
    return new Erasure.NotRequested();
  }

  /** Only the request is proposed of an erasure that was never asked for: the approval repeats what it says. */
  @Override
  public Decision<ErasureEvent> decide(ErasureCommand command, Erasure state) {
    return state instanceof Erasure.NotRequested && !(command instanceof ErasureCommand.Request)
        ? new Decision.Rejected<>(Rejection.of(NOT_FOUND))
        : Decider.super.decide(command, state);
  }

  @Override
  public List<ErasureEvent> propose(ErasureCommand command, Erasure state) {
    return switch (command) {
      case ErasureCommand.Request c ->
          List.of(new ErasureEvent.Requested(c.erasureId(), c.personId(), c.basis(), c.reference(), c.by(), c.on()));
      case ErasureCommand.Approve c -> approved(c, state);
      case ErasureCommand.Decline c -> List.of(new ErasureEvent.Declined(c.erasureId(), c.reason(), c.by(), c.on()));
      case ErasureCommand.CarryOut c -> state instanceof Erasure.CarriedOut
          ? List.of()
          : List.of(new ErasureEvent.CarriedOut(c.erasureId(), c.on()));
    };
  }

  private static List<ErasureEvent> approved(ErasureCommand.Approve c, Erasure state) {
    return switch (state) {
      case Erasure.NotRequested() -> List.of();
      case Erasure.Requested(var person, _, _) -> List.of(new ErasureEvent.Approved(c.erasureId(), person, c.by(), c.on()));
      case Erasure.Approved(var person, _) -> List.of(new ErasureEvent.Approved(c.erasureId(), person, c.by(), c.on()));
      case Erasure.Declined(var person) -> List.of(new ErasureEvent.Approved(c.erasureId(), person, c.by(), c.on()));
      case Erasure.CarriedOut(var person) -> List.of(new ErasureEvent.Approved(c.erasureId(), person, c.by(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(ErasureEvent event, Erasure state) {
    return switch (state) {
      case Erasure.NotRequested() -> event instanceof ErasureEvent.Requested e
          ? Requirements.that(!e.reference().isBlank(), REFERENCE_MISSING).objection()
          : Requirements.objection(NOT_FOUND);
      case Erasure.Requested requested -> switch (event) {
        case ErasureEvent.Requested _ -> Requirements.objection(ALREADY_EXISTS);
        case ErasureEvent.Approved e -> Requirements.that(!e.by().equals(requested.requestedBy()), NEEDS_A_SECOND_PERSON)
            .and(e.personId().equals(requested.personId()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(requested.requestedOn(), e.on())
            .objection();
        case ErasureEvent.Declined e -> Requirements.that(!e.by().equals(requested.requestedBy()), NEEDS_A_SECOND_PERSON)
            .andNotBefore(requested.requestedOn(), e.on())
            .objection();
        case ErasureEvent.CarriedOut _ -> Requirements.objection(ERASURE_NOT_APPROVED);
      };
      case Erasure.Approved approved -> event instanceof ErasureEvent.CarriedOut e
          ? Requirements.notBefore(approved.approvedOn(), e.on()).objection()
          : Requirements.objection(onceDecided(event));
      case Erasure.Declined _ -> Requirements.objection(onceDecided(event));
      case Erasure.CarriedOut _ -> Requirements.objection(onceDecided(event));
    };
  }

  private static Rule onceDecided(ErasureEvent event) {
    return switch (event) {
      case ErasureEvent.Requested _ -> ALREADY_EXISTS;
      case ErasureEvent.Approved _ -> ERASURE_ALREADY_DECIDED;
      case ErasureEvent.Declined _ -> ERASURE_ALREADY_DECIDED;
      case ErasureEvent.CarriedOut _ -> ERASURE_NOT_APPROVED;
    };
  }

  @Override
  public Erasure evolve(Erasure state, ErasureEvent event) {
    return switch (event) {
      case ErasureEvent.Requested e -> new Erasure.Requested(e.personId(), e.by(), e.on());
      case ErasureEvent.Approved e -> new Erasure.Approved(e.personId(), e.on());
      case ErasureEvent.Declined _ -> state instanceof Erasure.Requested requested
          ? new Erasure.Declined(requested.personId())
          : state;
      case ErasureEvent.CarriedOut _ -> state instanceof Erasure.Approved approved
          ? new Erasure.CarriedOut(approved.personId())
          : state;
    };
  }
}
