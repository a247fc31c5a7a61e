package org.golrizan.command.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.donations.Fund;
import org.golrizan.domain.release.Verdict;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.NationalId;
import org.golrizan.events.Personal;
import org.golrizan.events.Sheba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks at random through the commands of every kind of stream there is, beside a state that is written and read again at random.
 * {@code -Dgolrizan.test.seed=…} repeats a walk.
 */
class ASnapshotChangesNothingTest {

  private static final int WALKS = 20;
  private static final int MOST_WALKS = 20_000;
  private static final int STEPS = 200;

  private static final Map<String, Class<?>> STATES = Kinds.states();
  private static final Map<Class<?>, Decider<?, ?, ?>> DECIDERS = Kinds.decidersByState();

  private final JsonMapper mapper = StreamSnapshotJson.mapper(STATES);

  static Stream<String> kinds() {
    return STATES.keySet().stream();
  }

  @Test
  void everyDecidersStateIsOneThatSnapshotsKnow() {
    assertThat(DECIDERS.keySet()).isNotEmpty();
    assertThat(STATES.values()).containsExactlyInAnyOrderElementsOf(DECIDERS.keySet());
  }

  private static Class<?> stateOf(String kind) {
    return Objects.requireNonNull(STATES.get(kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whateverHappensAStateThatWasWrittenAndReadGoesOnAndDecidesAsIfItHadNotBeen(String kind) {
    long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
    System.out.println("ASnapshotChangesNothingTest, " + kind + ": golrizan.test.seed=" + seed);
    Decider<?, ?, ?> decider = Objects.requireNonNull(DECIDERS.get(stateOf(kind)));
    List<Class<?>> everything = StateTypes.within(stateOf(kind)).stream().filter(Class::isRecord).toList();
    Set<Class<?>> seen = new HashSet<>();
    Random random = new Random(seed);
    for (int walk = 0; walk < WALKS || (walk < MOST_WALKS && !seen.containsAll(everything)); walk++) {
      walk(decider, kind, random, kind + ", seed " + seed + ", walk " + walk, seen);
    }
    assertThat(seen).as("a walk that never got anywhere proves nothing").containsAll(everything);
  }

  private <C, S, E extends DomainEvent> void walk(
      Decider<C, S, E> decider, String kind, Random random, String name, Set<Class<?>> seen) {
    RandomValues values = new RandomValues(random);
    S folded = decider.initial();
    S restored = decider.initial();
    for (int step = 0; step < STEPS; step++) {
      values.setDay(step / 10);
      Set<Class<?>> here = new HashSet<>();
      StateTypes.addSeen(restored, here);
      if (!seen.containsAll(here) || random.nextInt(8) == 0) {
        seen.addAll(here);
        restored = writtenAndRead(kind, restored);
        assertThat(restored).as("%s, step %d", name, step).isEqualTo(folded);
      }
      Object command = values.any(Kinds.commandsOf(decider)).orElse(null);
      if (command != null) {
        Decision<E> decision = decider.decide(uncheckedCommand(command), folded);
        assertThat(decider.decide(uncheckedCommand(command), restored)).as("%s, step %d: %s", name, step, command)
            .isEqualTo(decision);
        if (decision instanceof Decision.Accepted<E>(List<E> events) && mayHappen(decider, folded, events, random)) {
          for (E event : events) {
            folded = decider.evolve(folded, event);
            restored = decider.evolve(restored, event);
          }
        }
      }
    }
    assertThat(restored).as(name).isEqualTo(folded);
  }

  /** A walk dwells where it is, or it would soon reach an end that nothing leads on from. */
  private static <S, E extends DomainEvent> boolean mayHappen(Decider<?, S, E> decider, S state, List<E> events, Random random) {
    S next = state;
    for (E event : events) {
      next = decider.evolve(next, event);
    }
    return next.getClass() == state.getClass() || state.equals(decider.initial()) || random.nextInt(20) == 0;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it was made from the decider's own command type
  private static <C> C uncheckedCommand(Object command) {
    return (C) command;
  }

  @SuppressWarnings("unchecked") // what is read is compared with what was written
  private <S> S writtenAndRead(String kind, S state) {
    byte[] bytes = mapper.writeValueAsBytes(new StreamSnapshot(kind, "a-stream", state));
    StreamSnapshot read = mapper.readValue(bytes, StreamSnapshot.class);
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.stream()).isEqualTo("a-stream");
    return (S) read.state();
  }

  /** A snapshot needs no key, and an erasure need not look for it. A state that must hold more takes the path of personal values. */
  @ParameterizedTest
  @MethodSource("kinds")
  void noStateHoldsAnythingPersonal(String kind) {
    assertThat(StateTypes.within(stateOf(kind)))
        .doesNotContain(Personal.class, NationalId.class, MobileNumber.class, Sheba.class);
  }

  @Test
  void setsAndMapsKeepTheirOrder() {
    String written = """
        {"is":"Ineligible","policyVersion":1,"reasons":["DEPARTED","CATEGORY_EXCLUDED","DEBT_OVER_LIMIT"],"on":"2026-06-01"}""";
    Verdict verdict = mapper.readValue(written, Verdict.class);
    assertThat(mapper.writerFor(Verdict.class).writeValueAsString(verdict)).isEqualTo(written);
  }

  @Test
  void aStateOfAnotherShapeIsRefused() {
    assertThat(mapper.writeValueAsString(new StreamSnapshot("fund", "fund-1", new Fund.NotOpened())))
        .isEqualTo("""
            {"kind":"fund","stream":"fund-1","state":{"is":"NotOpened"}}""");
    for (String other : List.of(
        """
        {"kind":"fund","stream":"fund-1","state":{"is":"Closed"}}""",
        """
        {"kind":"fund","stream":"fund-1","state":{"is":"NotOpened","more":1}}""",
        """
        {"kind":"fund","stream":"fund-1","state":{"is":"Open"}}""",
        """
        {"kind":"fund","stream":"fund-1","state":null}""",
        """
        {"kind":"unheard-of","stream":"fund-1","state":{"is":"NotOpened"}}""",
        """
        {"kind":"fund","state":{"is":"NotOpened"}}""")) {
      assertThat(catchThrowable(() -> mapper.readValue(other, StreamSnapshot.class)))
          .as(other).isInstanceOf(JacksonException.class);
    }
  }
}
