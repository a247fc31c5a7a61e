package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.log.Samples.request;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.golrizan.eventstore.log.FaultyCommitLog.Step;
import org.junit.jupiter.api.Test;

/**
 * A group of commits is stored while another writer stores too, and each call that its sequencer makes goes wrong once, in every way
 * it can. Whichever it is, everyone is told what is so, and the log is dense.
 */
public abstract class CrashPointsConformance {

  private static final int STEPS_WITHOUT_A_FAULT = 8;

  /** An empty log, the same one for the whole of a test. */
  protected abstract CommitLog log();

  @Test
  void anErrorAtAnyCallChangesNothing() throws Exception {
    everyFaultAtEveryStep(false);
  }

  @Test
  void anErrorAtAnyCallWithAnotherWritersCommitBeforeTheRetryChangesNothing() throws Exception {
    everyFaultAtEveryStep(true);
  }

  private void everyFaultAtEveryStep(boolean othersMeanwhile) throws Exception {
    List<Step> steps = group(new Told(-1, Fault.NONE, false));
    assertThat(steps).as("the calls of a group that renumbers and settles a clash").hasSizeGreaterThanOrEqualTo(STEPS_WITHOUT_A_FAULT);
    for (Step step : steps) {
      List<Fault> faults = step.commits() == 0 ? List.of(Fault.ERROR_BEFORE) : Fault.ofAppend(step.commits());
      for (Fault fault : faults) {
        group(new Told(step.index(), fault, othersMeanwhile));
      }
    }
  }

  /** Which call goes wrong and how, and whether another writer stores a commit between the error and the retry. */
  private record Told(int step, Fault fault, boolean othersMeanwhile) {}

  /** The calls that storing one group took. */
  private List<Step> group(Told told) throws Exception {
    Run run = new Run(log().head(), "run-" + UUID.randomUUID() + "-", new FaultyCommitLog(log()), new ArrayList<>());
    run.other(log(), "taken");
    run.faulty().at(step -> {
      if (step.commits() > 1 && run.others().size() == 1) {
        run.other(log(), "first");
      }
      Fault fault = step.index() == told.step() ? told.fault() : Fault.NONE;
      return told.othersMeanwhile() ? fault.and(() -> run.other(log(), "meanwhile")) : fault;
    });
    CommitDraft opening = draft(event(run.name("a"), 0));
    CommitDraft plain = draft(event(run.name("b"), 0));
    CommitDraft clashing = draft(event(run.name("lost"), 0), event(run.name("taken"), 0));
    CommitDraft answering = draft(request(run.name("r"), run.name("c")), event(run.name("c"), 0));
    CommitDraft wide = draft(event(run.name("d"), 0), event(run.name("e"), 0), event(run.name("b"), 1));
    CommitDraft twin = draft(request(run.name("r"), run.name("f")), event(run.name("f"), 0));
    PausedCommitLog paused = new PausedCommitLog(run.faulty());
    HeadSignal signal = new HeadSignal();
    List<CompletableFuture<Commit>> results = new ArrayList<>();
    try (Sequencer sequencer = new Sequencer(paused, signal, SequencerLimits.DEFAULT, 1)) {
      results.add(sequencer.append(opening));
      paused.awaitFirstAppend();
      for (CommitDraft draft : List.of(plain, clashing, answering, wide, twin)) {
        results.add(sequencer.append(draft));
      }
      paused.goOn();
    }

    String description = told + " from " + run.before();
    List<Commit> stored = log().read(run.before().number() + 1, 1_000, Long.MAX_VALUE);
    assertThat(stored).as(description).extracting(Commit::number).containsExactlyElementsOf(
        LongStream.rangeClosed(1, run.others().size() + 4).map(i -> run.before().number() + i).boxed().toList());
    assertThat(stored).as(description).extracting(Commit::attemptId).containsExactlyInAnyOrderElementsOf(
        concat(run.others(), List.of(opening.attemptId(), plain.attemptId(), answering.attemptId(), wide.attemptId())));
    assertThat(stored).as(description).contains(
        results.get(0).get(), results.get(1).get(), results.get(3).get(), results.get(4).get());
    assertThatThrownBy(results.get(2)::get).as(description).hasCauseInstanceOf(CommitClashException.class);
    assertThatThrownBy(results.get(5)::get).as(description).hasCauseInstanceOf(RequestAlreadyStoredException.class);
    long position = run.before().lastPosition();
    for (Commit commit : stored) {
      assertThat(commit.firstPosition()).as(description).isEqualTo(position + 1);
      position = commit.lastPosition();
    }
    assertThat(signal.lastPosition()).as(description).isEqualTo(results.get(4).get().lastPosition());
    assertThat(log().lastSequence(run.name("lost"))).as(description).isEmpty();
    return run.faulty().steps();
  }

  private static List<UUID> concat(List<UUID> some, List<UUID> more) {
    List<UUID> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** One group in streams of its own, so that all of them share a log. */
  private record Run(CommitHeader before, String prefix, FaultyCommitLog faulty, List<UUID> others) {

    String name(String stream) {
      return prefix + stream;
    }

    void other(CommitLog log, String stream) {
      CommitDraft draft = draft(event(name(stream), 0));
      append(log, draft);
      others.add(draft.attemptId());
    }
  }
}
