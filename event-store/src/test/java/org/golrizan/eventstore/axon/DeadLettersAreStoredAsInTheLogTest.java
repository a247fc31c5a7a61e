package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.log.StoredEvent;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class DeadLettersAreStoredAsInTheLogTest {

  private static final String EVIN = "prison-evin";

  record Counted(int count) {}

  @TempDir Path folder;
  private TestStores stores;

  @BeforeEach
  void open() {
    stores = TestStores.open(folder);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private KeyedDeadLetterQueue queue(Serializer serializer, EventUpcaster upcasters) {
    return new KeyedDeadLetterQueue(
        stores.keyedStore(), DeadLetters.GROUP, serializer, upcasters, PayloadSeal.NONE, DeadLetterLimits.DEFAULT);
  }

  private static CatalogueSerializer counting(int revision) {
    return CatalogueSerializer.builder(EventCatalogue.golrizan()).type(new NamedType("counted", revision, Counted.class)).build();
  }

  private SerializedEvent stored() {
    return new LetterSequences(stores.keyedStore(), DeadLetters.GROUP).named(EVIN).orElseThrow().sequence().head().event();
  }

  @Test
  void aLetterHoldsTheVeryBytesOfTheLogAndComesBackWholeAfterTheStoreWasOpenedAgain() {
    CatalogueSerializer serializer = CatalogueSerializer.golrizan();
    GolrizanEventStorageEngine engine = GolrizanEventStorageEngine.builder()
        .access(stores.access()).eventSerializer(serializer).snapshotSerializer(serializer).build();
    engine.appendEvents(EventStores.opened("evin", 0), EventStores.opened("evin", 1).andMetaData(Map.of("actor", "staff-1")));
    GenericTrackedDomainEventMessage<?> read =
        (GenericTrackedDomainEventMessage<?>) engine.readEvents(null, false).skip(1).findFirst().orElseThrow();
    StoredEvent logged = stores.log().read(1, 1, 1).getFirst().events().getLast();

    queue(serializer, NoOpEventUpcaster.INSTANCE).enqueue(EVIN, DeadLetters.failed(read));

    assertThat(stored()).isEqualTo(SerializedEvent.of(logged));
    DeadLetter<?> before = queue(serializer, NoOpEventUpcaster.INSTANCE).deadLetterSequence(EVIN).iterator().next();
    stores.close();
    stores = TestStores.open(folder);
    DeadLetter<?> after = queue(serializer, NoOpEventUpcaster.INSTANCE).deadLetterSequence(EVIN).iterator().next();
    GenericTrackedDomainEventMessage<?> message = (GenericTrackedDomainEventMessage<?>) after.message();
    assertThat(message.trackingToken()).isEqualTo(read.trackingToken());
    assertThat(message.getType()).isEqualTo("prison");
    assertThat(message.getAggregateIdentifier()).isEqualTo(EVIN);
    assertThat(message.getSequenceNumber()).isEqualTo(1);
    assertThat(message.getIdentifier()).isEqualTo(read.getIdentifier());
    assertThat(message.getPayload()).isEqualTo(read.getPayload());
    assertThat(message.getMetaData()).isEqualTo(MetaData.with("actor", "staff-1"));
    assertThat(message.getTimestamp()).isEqualTo(read.getTimestamp());
    assertThat(after.enqueuedAt()).isEqualTo(before.enqueuedAt());
    assertThat(after.cause()).isEqualTo(before.cause()).isPresent();
    assertThat(after.toString()).doesNotContain("زندان");
  }

  @Test
  void anEventOfNoAggregateAndWithoutAPositionComesBackAsOne() {
    KeyedDeadLetterQueue queue = queue(counting(1), NoOpEventUpcaster.INSTANCE);
    queue.enqueue("alone", DeadLetters.failed(GenericEventMessage.asEventMessage(new Counted(3))));

    assertThat(queue.deadLetterSequence("alone")).singleElement().satisfies(letter -> {
      assertThat(letter.message()).isExactlyInstanceOf(GenericEventMessage.class);
      assertThat(letter.message().getPayload()).isEqualTo(new Counted(3));
    });
  }

  @Test
  void anEventWithoutAStableNameIsRefusedAndNothingIsStored() {
    KeyedDeadLetterQueue queue = queue(CatalogueSerializer.golrizan(), NoOpEventUpcaster.INSTANCE);

    assertThatThrownBy(() -> queue.enqueue(EVIN, DeadLetters.failed(GenericEventMessage.asEventMessage(new Counted(1)))))
        .isInstanceOf(UnknownEventTypeException.class).hasMessageContaining("Counted");
    assertThat(queue.contains(EVIN)).isFalse();
  }

  @Test
  void diagnosticsThatTheSerializerRefusesLeaveTheLetterAsItWasAndFree() {
    KeyedDeadLetterQueue queue = queue(CatalogueSerializer.golrizan(), NoOpEventUpcaster.INSTANCE);
    queue.enqueue(EVIN, DeadLetters.failed(DeadLetters.event("evin", 0)));

    assertThatThrownBy(() -> queue.process(_ -> Decisions.requeue(null, _ -> MetaData.with("tries", 1))))
        .isInstanceOf(SerializationException.class).hasMessageContaining("'tries'");

    assertThat(queue.deadLetterSequence(EVIN)).singleElement().satisfies(letter ->
        assertThat(letter.diagnostics()).isEmpty());
    assertThat(queue.process(_ -> Decisions.evict())).as("nobody holds it").isTrue();
  }

  @Test
  void aRevisionThatIsNotKnownIsNamedToItsHandlerAndItsLetterStaysBehindTheOthers() {
    queue(counting(1), NoOpEventUpcaster.INSTANCE)
        .enqueue(EVIN, DeadLetters.failed(GenericEventMessage.asEventMessage(new Counted(3))));
    KeyedDeadLetterQueue newer = queue(counting(2), NoOpEventUpcaster.INSTANCE);
    newer.enqueue("prison-rajaei", DeadLetters.failed(DeadLetters.event("rajaei", 0)));
    SerializedEvent before = stored();

    assertThatThrownBy(() -> newer.process(letter -> {
      letter.message().getPayloadType();
      return Decisions.evict();
    })).isInstanceOf(UnknownEventTypeException.class).hasMessageContaining("counted, revision 1");
    assertThat(newer.process(letter -> Decisions.requeue(new IllegalStateException("no handler")))).isFalse();
    assertThat(newer.process(letter -> {
      assertThat(letter.message().getPayload()).isInstanceOf(PrisonEvent.Opened.class);
      return Decisions.evict();
    })).isTrue();

    assertThat(stored()).isEqualTo(before);
    assertThat(newer.deadLetterSequence(EVIN)).singleElement().satisfies(letter ->
        assertThat(letter.message().getIdentifier()).isEqualTo(before.id()));
  }

  @Test
  void aLetterOfAnEarlierRevisionGoesThroughTheUpcastersAndStaysTheBytesItIs() {
    queue(counting(1), NoOpEventUpcaster.INSTANCE)
        .enqueue(EVIN, DeadLetters.failed(GenericEventMessage.asEventMessage(new Counted(3))));
    KeyedDeadLetterQueue newer = queue(counting(2), new TenTimesAsMuch());

    newer.process(letter -> {
      assertThat(letter.message().getPayload()).isEqualTo(new Counted(30));
      return Decisions.requeue(new IllegalStateException("not yet"));
    });

    assertThat(stored().revision()).isEqualTo("1");
    assertThat(stored().payload().toText()).isEqualTo("{\"count\":3}");
  }

  @Test
  void anUpcasterThatMakesTwoEventsOfALetterIsRefusedAndTheLetterStays() {
    queue(counting(1), NoOpEventUpcaster.INSTANCE)
        .enqueue(EVIN, DeadLetters.failed(GenericEventMessage.asEventMessage(new Counted(3))));
    KeyedDeadLetterQueue splitting =
        queue(counting(1), events -> events.flatMap(event -> Stream.of(event, event)));

    assertThatThrownBy(() -> splitting.process(letter -> {
      letter.message().getPayload();
      return Decisions.evict();
    })).isInstanceOf(SerializationException.class).hasMessageContaining("counted, revision 1");
    assertThat(splitting.size()).isEqualTo(1);
  }

  private static final class TenTimesAsMuch extends SingleEventUpcaster {

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
      return event.getType().equals(new SimpleSerializedType("counted", "1"));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
      return event.upcastPayload(new SimpleSerializedType("counted", "2"), JsonNode.class, counted ->
          JsonNodeFactory.instance.objectNode().put("count", 10 * counted.path("count").intValue()));
    }
  }
}
