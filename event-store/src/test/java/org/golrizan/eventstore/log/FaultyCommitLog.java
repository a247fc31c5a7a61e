package org.golrizan.eventstore.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;

/** A log whose calls go wrong as told. */
final class FaultyCommitLog extends DelegatingCommitLog {

  /** One call: its place among all calls, from 0, and how many commits it would append, 0 for a reading one. */
  record Step(int index, int commits) {}

  private final Queue<Fault> ofNextAppends = new ArrayDeque<>();
  private final Queue<List<Commit>> late = new ArrayDeque<>();
  private final List<Step> steps = new ArrayList<>();
  private Function<Step, Fault> faults = _ -> Fault.NONE;

  FaultyCommitLog(CommitLog target) {
    super(target);
  }

  /** What goes wrong with the next appends, one after the other. */
  synchronized FaultyCommitLog then(Fault... next) {
    ofNextAppends.addAll(List.of(next));
    return this;
  }

  /** What goes wrong with any call for which nothing else was told. */
  synchronized FaultyCommitLog at(Function<Step, Fault> each) {
    faults = each;
    return this;
  }

  /** The calls so far. */
  synchronized List<Step> steps() {
    return List.copyOf(steps);
  }

  private synchronized Fault next(int commits) {
    Step step = new Step(steps.size(), commits);
    steps.add(step);
    return commits == 0 || ofNextAppends.isEmpty() ? faults.apply(step) : ofNextAppends.remove();
  }

  @Override
  public AppendOutcome append(List<Commit> commits) {
    Fault fault = next(commits.size());
    while (!late.isEmpty()) {
      super.append(late.remove());
    }
    return switch (fault.kind()) {
      case NONE -> super.append(commits);
      case BEFORE -> throw error(fault, "nothing");
      case AFTER -> throw error(fault, super.append(commits));
      case AFTER_SOME -> throw error(fault, super.append(commits.subList(0, fault.commits())));
      case LATE -> {
        late.add(commits);
        throw error(fault, "on its way");
      }
    };
  }

  @Override
  public CommitHeader head() {
    return reading(super::head);
  }

  @Override
  public List<Commit> read(long fromNumber, int maxCommits, long maxBytes) {
    return reading(() -> super.read(fromNumber, maxCommits, maxBytes));
  }

  @Override
  public Optional<Commit> find(CommitKey key) {
    return reading(() -> super.find(key));
  }

  private <T> T reading(Supplier<T> call) {
    Fault fault = next(0);
    if (fault.kind() == Fault.Kind.NONE) {
      return call.get();
    }
    throw error(fault, "nothing read");
  }

  private static CommitLogException error(Fault fault, Object done) {
    fault.meanwhile().run();
    return new CommitLogException(fault + ": " + done);
  }
}
