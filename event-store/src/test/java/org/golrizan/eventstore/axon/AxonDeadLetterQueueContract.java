package org.golrizan.eventstore.axon;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.golrizan.events.EventCatalogue;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Axon's own contract for queues of dead letters, unchanged. A subclass gives the home. */
abstract class AxonDeadLetterQueueContract extends SequencedDeadLetterQueueTest<EventMessage<?>> {

  private static final DeadLetterLimits LIMITS = new DeadLetterLimits(
      128, 128, DeadLetterLimits.DEFAULT.maxSequenceBytes(), DeadLetterLimits.DEFAULT.claimTimeout());

  /** The suite compares messages by {@code equals}, which Axon's have not: this one tells everything that must come back. */
  private static final class ComparableEvent extends GenericEventMessage<String> {

    ComparableEvent(String payload) {
      super(UUID.randomUUID().toString(), payload, MetaData.with("actor", "staff-1"), Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof EventMessage<?> that
          && getIdentifier().equals(that.getIdentifier())
          && getPayload().equals(that.getPayload())
          && getPayloadType().equals(that.getPayloadType())
          && getMetaData().equals(that.getMetaData())
          && getTimestamp().equals(that.getTimestamp());
    }

    @Override
    public int hashCode() {
      return getIdentifier().hashCode();
    }
  }

  private @Nullable TestStores stores;

  abstract TestStores open();

  @Override
  protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
    stores = open();
    CatalogueSerializer serializer =
        CatalogueSerializer.builder(EventCatalogue.golrizan()).type(new NamedType("text", 1, String.class)).build();
    return new KeyedDeadLetterQueue(stores.keyedStore(), "contract", serializer, NoOpEventUpcaster.INSTANCE, PayloadSeal.NONE, LIMITS);
  }

  @AfterEach
  void closeStores() {
    GenericDeadLetter.clock = Clock.systemUTC();
    if (stores != null) {
      stores.close();
    }
  }

  @Override
  protected long maxSequences() {
    return LIMITS.maxSequences();
  }

  @Override
  protected long maxSequenceSize() {
    return LIMITS.maxSequenceSize();
  }

  @Override
  protected DeadLetter<EventMessage<?>> generateInitialLetter() {
    return new GenericDeadLetter<>("sequence", event(), generateThrowable());
  }

  @Override
  protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
    return new GenericDeadLetter<>("sequence", event());
  }

  private static EventMessage<?> event() {
    return new ComparableEvent(generateEvent().getPayload());
  }

  /** As if it had been read from a queue that does not hold it any more. */
  @Override
  protected DeadLetter<EventMessage<?>> mapToQueueImplementation(DeadLetter<EventMessage<?>> letter) {
    return new KeyedDeadLetter("contract/" + UUID.randomUUID(), UUID.randomUUID().toString(), "sequence", letter.message(),
        letter.cause(), letter.enqueuedAt(), letter.lastTouched(), letter.diagnostics());
  }

  @Override
  protected void setClock(Clock clock) {
    GenericDeadLetter.clock = clock;
  }
}
