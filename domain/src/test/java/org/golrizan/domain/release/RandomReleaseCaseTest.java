package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.PRISON;
import static org.golrizan.domain.release.Cases.opened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.golrizan.domain.Decision;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.Granted;
import org.golrizan.events.release.ReleaseCaseEvent.Reopened;
import org.golrizan.events.release.SettlementChannel;
import org.junit.jupiter.api.Test;

/** Walks at random through what can be asked of a case, sensible or not. {@code -Dgolrizan.test.seed=…} repeats a walk. */
class RandomReleaseCaseTest {

  private static final int ALL_STEPS = 100_000;
  private static final int MOST_STEPS = 20 * ALL_STEPS;
  private static final int STEPS = 200;
  private static final int KINDS = ReleaseCaseEvent.class.getPermittedSubclasses().length;

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void whateverIsAskedForNobodyIsReleasedWhoLacksSomethingAndEveryClaimSums() {
    long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
    System.out.println("RandomReleaseCaseTest: golrizan.test.seed=" + seed);
    Random random = new Random(seed);
    Set<Class<?>> seen = new HashSet<>();
    // Some events are rare: it walks on until it has seen each of them.
    int steps = 0;
    for (int number = 0; steps < ALL_STEPS || (steps < MOST_STEPS && seen.size() < KINDS); number++) {
      Walk walk = new Walk(random, "seed " + seed + ", walk " + number);
      List<ReleaseCaseEvent> events = walk.run();
      steps += walk.steps;
      assertReplaysWithoutItsCommands(events);
      events.forEach(event -> seen.add(event.getClass()));
    }
    assertThat(seen).as("a walk that never got anywhere proves nothing")
        .containsExactlyInAnyOrder(ReleaseCaseEvent.class.getPermittedSubclasses());
  }

  private void assertReplaysWithoutItsCommands(List<ReleaseCaseEvent> events) {
    ReleaseCase state = releaseCase.initial();
    for (ReleaseCaseEvent event : events) {
      assertThat(releaseCase.permits(event, state)).as("%s", event).isTrue();
      state = releaseCase.evolve(state, event);
    }
    assertThat(state).isEqualTo(releaseCase.fold(events));
  }

  private final class Walk {

    private final Random random;
    private final String name;
    private final CaseWitness witness = new CaseWitness();
    private final List<ReleaseCaseEvent> events = new ArrayList<>();
    private int steps;
    private ReleaseCase state = releaseCase.initial();
    private ReleasePolicy.InForce policy = new ReleasePolicy.InForce(1, EnumSet.of(LegalCategory.DIYA), Rial.of(300), Cases.DAY);

    Walk(Random random, String name) {
      this.random = random;
      this.name = name;
    }

    List<ReleaseCaseEvent> run() {
      apply(List.of(opened()));
      for (int step = 0; step < STEPS; step++) {
        steps++;
        LocalDate today = Cases.day(step / 4);
        if (random.nextInt(40) == 0) {
          policy = nextPolicy(today);
        }
        if (!(state instanceof ReleaseCase.Open open)) {
          // A few steps more, to see that nothing but a reopening leads on from here.
          step = Math.max(step, STEPS - 40);
          boolean reopenable = ((ReleaseCase.Closed) state).isReopenable();
          apply(decide(CaseCommands.any(random, today, policy), step));
          assertThat(state instanceof ReleaseCase.Closed || (reopenable && events.getLast() instanceof Reopened)).as(name).isTrue();
          continue;
        }
        assertGrantIsRefusedForWhatIsMissing(open, today, step);
        ReleaseCaseCommand command = random.nextInt(3) == 0
            ? CaseCommands.any(random, today, policy)
            : CaseCommands.towardsRelease(random, today, policy, open);
        apply(decide(command, step));
      }
      return events;
    }

    private List<ReleaseCaseEvent> decide(ReleaseCaseCommand command, int step) {
      if (releaseCase.decide(command, state) instanceof Decision.Accepted<ReleaseCaseEvent>(List<ReleaseCaseEvent> accepted)) {
        assertThat(state instanceof ReleaseCase.Open || accepted.stream().allMatch(RandomReleaseCaseTest::mayFollowAnEnd))
            .as("%s, step %d: %s", name, step, command).isTrue();
        return accepted;
      }
      return List.of();
    }

    private void apply(List<ReleaseCaseEvent> accepted) {
      for (ReleaseCaseEvent event : accepted) {
        if (event instanceof Granted granted) {
          assertThat(witness.missing(Set.of(), granted.by())).as(name).isEmpty();
          for (SettlementChannel channel : SettlementChannel.values()) {
            assertThat(granted.settled()).as(name).containsEntry(channel, Rial.of(witness.settled(channel)));
          }
        }
        events.add(event);
        witness.see(event);
        state = releaseCase.evolve(state, event);
      }
      if (!accepted.isEmpty() && state instanceof ReleaseCase.Open open) {
        witness.checkSums(open, name);
      }
    }

    private void assertGrantIsRefusedForWhatIsMissing(ReleaseCase.Open open, LocalDate today, int step) {
      StaffId granter = CaseCommands.staff(random);
      boolean departed = random.nextInt(20) == 0;
      Set<String> against = against(departed);
      Decision<ReleaseCaseEvent> decision =
          releaseCase.decide(new ReleaseCaseCommand.Grant(CASE, policy, departed, PRISON, granter, today), open);
      Set<String> missing = switch (decision) {
        case Decision.Accepted<ReleaseCaseEvent> accepted -> Set.of();
        case Decision.Rejected<ReleaseCaseEvent>(var rejection) -> {
          assertThat(rejection.rule()).as("%s, step %d", name, step).isEqualTo(ReleaseRule.RELEASE_REQUIREMENTS_MISSING);
          yield codes(Objects.requireNonNull(rejection.details().get("missing")));
        }
      };
      assertThat(missing).as("%s, step %d", name, step).isEqualTo(witness.missing(against, granter));
    }

    private Set<String> against(boolean departed) {
      Set<String> against = new HashSet<>();
      if (!policy.eligible().contains(LegalCategory.DIYA)) {
        against.add("CATEGORY_EXCLUDED");
      }
      if (witness.confirmed() > policy.debtLimit().amount()) {
        against.add("DEBT_OVER_LIMIT");
      }
      if (departed) {
        against.add("DEPARTED");
      }
      return against;
    }

    private ReleasePolicy.InForce nextPolicy(LocalDate today) {
      Set<LegalCategory> eligible = EnumSet.of(random.nextInt(5) == 0 ? LegalCategory.MAHR : LegalCategory.DIYA);
      return new ReleasePolicy.InForce(policy.version() + 1, eligible, Rial.of(100L * (1 + random.nextInt(5))), today);
    }
  }

  private static boolean mayFollowAnEnd(ReleaseCaseEvent event) {
    return switch (event) {
      case ReleaseCaseEvent.AllocationPaid _, ReleaseCaseEvent.PaymentReturned _, ReleaseCaseEvent.AllocationGivenBack _,
          ReleaseCaseEvent.Reopened _, ReleaseCaseEvent.Closed _ -> true;
      default -> false;
    };
  }

  private static Set<String> codes(Object missing) {
    Set<String> codes = new HashSet<>();
    ((List<?>) missing).forEach(code -> codes.add((String) code));
    return codes;
  }
}
