package org.golrizan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.golrizan.events.DomainEvent;

/** The form of every rule's test: given these events, when this command, then these events or that rejection. */
public final class Given<C, S, E extends DomainEvent> {

  private final Decider<C, S, E> decider;
  private final S state;

  private Given(Decider<C, S, E> decider, S state) {
    this.decider = decider;
    this.state = state;
  }

  @SafeVarargs
  public static <C, S, E extends DomainEvent> Given<C, S, E> given(Decider<C, S, E> decider, E... events) {
    return new Given<>(decider, decider.fold(Arrays.stream(events).toList()));
  }

  public Then<E> when(C command) {
    return new Then<>(decider.decide(command, state));
  }

  /** What came of the command. */
  public record Then<E>(Decision<E> decision) {

    @SafeVarargs
    public final void then(E... events) {
      assertThat(decision).isEqualTo(new Decision.Accepted<>(Arrays.stream(events).toList()));
    }

    public void thenNothing() {
      assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of()));
    }

    public void thenRejected(Rule rule) {
      assertThat(decision).isInstanceOfSatisfying(Decision.Rejected.class,
          rejected -> assertThat(rejected.rejection().rule()).isEqualTo(rule));
    }

    /** @param details some of what the rejection tells the reader */
    public void thenRejected(Rule rule, Map<String, Object> details) {
      thenRejected(rule);
      assertThat(decision).isInstanceOfSatisfying(Decision.Rejected.class,
          rejected -> assertThat(rejected.rejection().details()).containsAllEntriesOf(details));
    }
  }
}
