package org.golrizan.command.stream;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The Axon aggregate of any stream: keeps the folded state and asks the decider. Each stream has one subclass that names its
 * decider and nothing else.
 *
 * @param <C> the stream's commands
 * @param <S> its state
 * @param <E> its events
 */
public abstract class StreamShell<C, S, E extends DomainEvent> {

  private final Decider<C, S, E> decider;

  @AggregateIdentifier private @Nullable String stream;

  private S state;

  protected StreamShell(Decider<C, S, E> decider) {
    this.decider = decider;
    this.state = decider.initial();
  }

  S state() {
    return state;
  }

  boolean exists() {
    return stream != null;
  }

  /** @throws RuleRejectedException if a rule says no; nothing is applied then */
  List<E> decide(C command) {
    return switch (decider.decide(command, state)) {
      case Decision.Accepted<E>(var events) -> {
        events.forEach(event -> apply(event));
        yield events;
      }
      case Decision.Rejected<E>(var rejection) -> throw new RuleRejectedException(rejection);
    };
  }

  /** Takes in what a stream of the store holds: at most one snapshot, then events. */
  void replay(Object payload) {
    switch (payload) {
      case StreamSnapshot snapshot -> on(snapshot);
      case DomainEvent event -> on(event);
      default -> throw new IllegalArgumentException("No stream holds a " + payload.getClass().getName());
    }
  }

  @EventSourcingHandler
  @SuppressWarnings("unchecked") // the snapshot of a stream is one of its kind: the store keeps it under the stream's name
  void on(StreamSnapshot snapshot) {
    stream = snapshot.stream();
    state = (S) snapshot.state();
  }

  @EventSourcingHandler
  @SuppressWarnings("unchecked") // a stream holds its own events only: the store keeps them under the stream's name
  void on(DomainEvent event) {
    stream = event.stream().stream();
    state = decider.evolve(state, (E) event);
  }
}
