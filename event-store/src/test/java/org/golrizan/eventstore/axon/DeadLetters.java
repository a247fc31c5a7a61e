package org.golrizan.eventstore.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.personal.PayloadSeal;

/** Queues, letters and what is asked of them, for tests. */
final class DeadLetters {

  static final String GROUP = "opened-prisons";

  private DeadLetters() {}

  static KeyedDeadLetterQueue queue(KeyedStore store) {
    return queue(store, DeadLetterLimits.DEFAULT);
  }

  static KeyedDeadLetterQueue queue(KeyedStore store, DeadLetterLimits limits) {
    return queue(store, GROUP, limits);
  }

  static KeyedDeadLetterQueue queue(KeyedStore store, String group, DeadLetterLimits limits) {
    return new KeyedDeadLetterQueue(store, group, CatalogueSerializer.golrizan(), NoOpEventUpcaster.INSTANCE, PayloadSeal.NONE, limits);
  }

  /** An event of the prison's stream as a pooled processor hands it over; its position is 100 more than its sequence. */
  static EventMessage<?> event(String prison, long sequence) {
    return new GenericTrackedDomainEventMessage<>(
        new GlobalSequenceTrackingToken(100 + sequence), EventStores.opened(prison, sequence));
  }

  static DeadLetter<EventMessage<?>> failed(EventMessage<?> event) {
    return new GenericDeadLetter<>("sequence", event, new IllegalStateException("a view refuses"));
  }

  static DeadLetter<EventMessage<?>> waiting(EventMessage<?> event) {
    return new GenericDeadLetter<>("sequence", event);
  }

  /** The positions of a sequence's letters, in their order. */
  static List<Long> positions(KeyedDeadLetterQueue queue, String sequence) {
    List<Long> positions = new ArrayList<>();
    queue.deadLetterSequence(sequence).forEach(letter -> positions.add(position(letter)));
    return positions;
  }

  static long position(DeadLetter<? extends EventMessage<?>> letter) {
    return ((GenericTrackedDomainEventMessage<?>) letter.message()).trackingToken().position().orElseThrow();
  }
}
