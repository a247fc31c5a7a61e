package org.golrizan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.golrizan.events.DomainEvent;

/**
 * The rules of one stream, as pure functions. A rule is written once, as an objection to an event in a state: deciding a command
 * and replaying the events of others both ask it.
 *
 * @param <C> the stream's commands
 * @param <S> its state, an immutable value
 * @param <E> its events
 */
public interface Decider<C, S, E extends DomainEvent> {

  /** The state before the first event. */
  S initial();

  /** The events that would carry the command out if no rule objects; none if there is nothing left to do. */
  List<E> propose(C command, S state);

  /** Why the rules forbid the event in this state; empty if they permit it. */
  Optional<Rejection> objection(E event, S state);

  /** The state after the event. Accepts every permitted event, also one whose personal values were erased. */
  S evolve(S state, E event);

  /** Proposes, then asks for objections event by event. All or nothing: the first objection rejects the command. */
  default Decision<E> decide(C command, S state) {
    List<E> accepted = new ArrayList<>();
    S current = state;
    for (E event : propose(command, state)) {
      Optional<Rejection> objection = objection(event, current);
      if (objection.isPresent()) {
        return new Decision.Rejected<>(objection.get());
      }
      accepted.add(event);
      current = evolve(current, event);
    }
    return new Decision.Accepted<>(List.copyOf(accepted));
  }

  /** Whether the rules permit the event in this state, for whoever replays events without their commands. */
  default boolean permits(E event, S state) {
    return objection(event, state).isEmpty();
  }

  /** The state after all events of a stream. */
  default S fold(Iterable<? extends E> events) {
    S state = initial();
    for (E event : events) {
      state = evolve(state, event);
    }
    return state;
  }
}
