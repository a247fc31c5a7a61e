package org.golrizan.command.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.golrizan.api.concurrency.IfMatch;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Rejection;
import org.golrizan.events.DomainEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The streams of the current unit of work. All that is decided in one unit of work is stored in one commit, or not at all.
 *
 * <p>A handler that touches several streams calls {@link #lock} first: locks are then taken in the order of the streams' names,
 * so that two handlers in one process cannot wait for each other.
 */
@Component
public class Streams {

  private final Configuration axon;
  private final EventStore eventStore;
  private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();

  Streams(@Lazy Configuration axon, @Lazy EventStore eventStore) {
    this.axon = axon;
    this.eventStore = eventStore;
  }

  /** Loads and locks the streams until the unit of work ends. */
  public void lock(Target<?, ?, ?>... targets) {
    Arrays.stream(targets).sorted(Comparator.comparing(Target::stream)).forEach(this::open);
  }

  /**
   * Asks the stream's decider, stages what it answers and returns it.
   *
   * @throws RuleRejectedException if a rule says no
   */
  public <C, S, E extends DomainEvent> List<E> decide(Target<C, S, E> target, C command) {
    return open(target).invoke(shell -> shell.decide(command));
  }

  /** The state with all that this unit of work has staged; locks the stream. */
  public <C, S, E extends DomainEvent> S state(Target<C, S, E> target) {
    return open(target).invoke(StreamShell::state);
  }

  /** The stored state, without a lock: for facts that do not change, or where a moment's lag does no harm. */
  public <S> S peek(Target<?, S, ?> target) {
    return peek(target.kind(), target.stream());
  }

  /** {@link #peek(Target)} by the stream's name. */
  public <S> S peek(StreamKind<?, ?, S, ?> kind, String stream) {
    return fold(kind, eventStore.readEvents(stream));
  }

  /** The number of events stored in the stream; 0 if there is no such stream. */
  public long version(String stream) {
    return eventStore.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
  }

  /**
   * Loads and locks the stream that a command addresses.
   *
   * @throws RuleRejectedException {@code not-found}, naming the kind, if there is no such stream
   * @throws ApiProblem 412 if the stream is not at the version that the caller has seen
   */
  public void address(Target<?, ?, ?> target, IfMatch seen) {
    Long lastSequence = open(target).version();
    if (lastSequence == null) {
      throw new RuleRejectedException(Rejection.of(CommonRule.NOT_FOUND).with("kind", target.kind().noun()));
    }
    seen.check(lastSequence + 1);
  }

  /**
   * @param pointer the JSON pointer of the field that names the stream
   * @throws ApiProblem 422 if there is no such stream
   */
  public void requireReference(Target<?, ?, ?> target, String pointer) {
    if (version(target.stream()) == 0) {
      throw ApiProblem.invalid(pointer, "unknown-reference");
    }
  }

  @SuppressWarnings("unchecked") // what a stream holds is of its kind: the store keeps it under the stream's name
  private static <S, E extends DomainEvent> S fold(StreamKind<?, ?, S, E> kind, DomainEventStream events) {
    S state = kind.decider().initial();
    while (events.hasNext()) {
      state = switch (events.next().getPayload()) {
        case StreamSnapshot snapshot -> (S) snapshot.state();
        case Object event -> kind.decider().evolve(state, (E) event);
      };
    }
    return state;
  }

  @SuppressWarnings("unchecked") // the repository of a shell type holds shells of that type
  private <C, S, E extends DomainEvent> Aggregate<StreamShell<C, S, E>> open(Target<C, S, E> target) {
    Repository<StreamShell<C, S, E>> repository;
    synchronized (repositories) {
      repository = (Repository<StreamShell<C, S, E>>)
          repositories.computeIfAbsent(target.kind().shellType(), axon::repository);
    }
    Callable<StreamShell<C, S, E>> factory = () -> target.kind().newShell().get();
    try {
      return repository.loadOrCreate(target.stream(), factory);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Could not load " + target.stream(), e);
    }
  }
}
