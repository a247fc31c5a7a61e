package org.golrizan.command.stream;

import java.util.function.Supplier;
import org.golrizan.domain.Decider;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.StreamId;

/**
 * A kind of stream and how it is held: its Axon shell and its decider.
 *
 * @param noun what people call it, in the API's spelling, for example {@code release-case}
 */
public record StreamKind<I extends StreamId, C, S, E extends DomainEvent>(
    String noun,
    Class<? extends StreamShell<C, S, E>> shellType,
    Supplier<? extends StreamShell<C, S, E>> newShell,
    Decider<C, S, E> decider) {

  public Target<C, S, E> at(I id) {
    return new Target<>(this, id);
  }

  /** One stream of a kind. */
  public record Target<C, S, E extends DomainEvent>(StreamKind<?, C, S, E> kind, StreamId id) {

    public String stream() {
      return id.stream();
    }
  }
}
