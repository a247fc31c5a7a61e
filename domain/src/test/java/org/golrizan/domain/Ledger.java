package org.golrizan.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.StreamId;

/** All streams of several kinds, in memory, with commits over several of them: all or nothing, as in the event store. */
public final class Ledger {

  private final Deque<Runnable> undo = new ArrayDeque<>();
  private final List<DomainEvent> journal = new ArrayList<>();

  /** The streams of one kind. */
  public final class Streams<C, S, E extends DomainEvent> {

    private final Decider<C, S, E> decider;
    private final Map<StreamId, List<E>> events = new HashMap<>();
    private final Map<StreamId, S> states = new HashMap<>();

    private Streams(Decider<C, S, E> decider) {
      this.decider = decider;
    }

    public S state(StreamId id) {
      return states.getOrDefault(id, decider.initial());
    }

    /** Whether no rule objected; then the events are part of the commit. */
    public boolean accepts(StreamId id, C command) {
      return switch (decider.decide(command, state(id))) {
        case Decision.Rejected<E> rejected -> false;
        case Decision.Accepted<E>(List<E> accepted) -> {
          accepted.forEach(event -> append(id, event));
          yield true;
        }
      };
    }

    private void append(StreamId id, E event) {
      S before = state(id);
      events.computeIfAbsent(id, any -> new ArrayList<>()).add(event);
      states.put(id, decider.evolve(before, event));
      journal.add(event);
      undo.push(() -> {
        events.getOrDefault(id, List.of()).removeLast();
        states.put(id, before);
        journal.removeLast();
      });
    }

    /** The first event of any stream that a replay without commands does not permit, and whether it ends in another state. */
    public List<String> replayFaults() {
      List<String> faults = new ArrayList<>();
      events.forEach((id, stream) -> {
        S state = decider.initial();
        for (E event : stream) {
          if (!decider.permits(event, state)) {
            faults.add(id + " forbids " + event);
          }
          state = decider.evolve(state, event);
        }
        if (!state.equals(state(id))) {
          faults.add(id + " ends in another state");
        }
      });
      return faults;
    }
  }

  public <C, S, E extends DomainEvent> Streams<C, S, E> streams(Decider<C, S, E> decider) {
    return new Streams<>(decider);
  }

  /** Keeps the events of all steps, or of none if one of them said no. */
  public boolean commit(BooleanSupplier steps) {
    undo.clear();
    boolean accepted = steps.getAsBoolean();
    while (!accepted && !undo.isEmpty()) {
      undo.pop().run();
    }
    return accepted;
  }

  /** Everything that was committed, in order. */
  public List<DomainEvent> journal() {
    return List.copyOf(journal);
  }
}
