package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.golrizan.events.EventCatalogue;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.log.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CatalogueSerializerTest {

  record Counted(int count) {}

  private final CatalogueSerializer serializer = CatalogueSerializer.golrizan();

  private static SerializedObject<byte[]> stored(String name, String revision, String json) {
    return new SimpleSerializedObject<>(Bytes.ofText(json).toArray(), byte[].class, name, revision);
  }

  @Test
  void anUnknownNameIsRefusedByName() {
    assertThatThrownBy(() -> serializer.deserialize(stored("prison.burnt", "1", "{}")))
        .isInstanceOf(UnknownEventTypeException.class)
        .hasMessageContaining("prison.burnt, revision 1");
  }

  @Test
  void anUnknownRevisionIsRefusedByNumber() {
    assertThatThrownBy(() -> serializer.deserialize(stored("prison.opened", "2", "{}")))
        .isInstanceOf(UnknownEventTypeException.class)
        .hasMessageContaining("prison.opened, revision 2");
    assertThatThrownBy(() -> serializer.classForType(stored("prison.opened", "", "{}").getType()))
        .isInstanceOf(UnknownEventTypeException.class)
        .hasMessageContaining("revision none");
  }

  @Test
  void whatHasNoStableNameIsNotWritten() {
    assertThatThrownBy(() -> serializer.serialize(new Counted(1), byte[].class))
        .isInstanceOf(UnknownEventTypeException.class)
        .hasMessageContaining("Counted");
  }

  @Test
  void anotherTypeCanBeGivenANameOfItsOwn() {
    CatalogueSerializer withCounted =
        CatalogueSerializer.builder(EventCatalogue.golrizan()).type(new NamedType("counted", 2, Counted.class)).build();

    SerializedObject<String> written = withCounted.serialize(new Counted(5), String.class);

    assertThat(written.getType().getName()).isEqualTo("counted");
    assertThat(written.getType().getRevision()).isEqualTo("2");
    assertThat(written.getData()).isEqualTo("{\"count\":5}");
    assertThat(withCounted.<String, Object>deserialize(written)).isEqualTo(new Counted(5));
  }

  @Test
  void metadataIsAnObjectOfTextsInTheOrderOfItsKeys() {
    MetaData metaData = MetaData.from(Map.of("role", "treasurer", "actor", "staff-1"));

    SerializedObject<byte[]> written = serializer.serialize(metaData, byte[].class);

    assertThat(Bytes.of(written.getData()).toText()).isEqualTo("{\"actor\":\"staff-1\",\"role\":\"treasurer\"}");
    assertThat(serializer.<byte[], Object>deserialize(written)).isEqualTo(metaData);
    assertThatThrownBy(() -> serializer.serialize(MetaData.with("count", 5), byte[].class))
        .isInstanceOf(SerializationException.class).hasMessageContaining("'count'");
  }

  @Test
  void nothingIsTheEmptyType() {
    SerializedObject<byte[]> written = serializer.serialize(null, byte[].class);

    assertThat(written.getType()).isEqualTo(SerializedType.emptyType());
    assertThat(serializer.<byte[], Object>deserialize(written)).isNull();
  }

  @Test
  void anUpcasterMayWorkOnTheJsonTree() {
    SerializedObject<byte[]> written = serializer.serialize(EventStores.opened("evin", 0).getPayload(), byte[].class);

    SerializedObject<JsonNode> tree = serializer.getConverter().convert(written, JsonNode.class);

    assertThat(tree.getData().path("prisonId").stringValue()).isEqualTo("evin");
    assertThat(serializer.<JsonNode, Object>deserialize(tree)).isEqualTo(EventStores.opened("evin", 0).getPayload());
  }

  @Test
  void anErrorNamesThePlaceAndNotTheValue() {
    assertThatThrownBy(() -> serializer.deserialize(stored("benefactor.registered", "1", """
        {"benefactorId":"0199c7c2-0000-7000-8000-000000000001","kind":"PERSON",
         "personId":"0199c7c2-0000-7000-8000-000000000001","name":{"value":"Secret"},"mobile":{"value":"secret-number"}}""")))
        .isInstanceOf(SerializationException.class)
        .hasNoCause()
        .hasMessageContaining("benefactor.registered")
        .hasMessageContaining("mobile")
        .hasMessageNotContaining("secret-number");
  }

  @Test
  void theStoredBytesAreKeptAsTheyAre(@TempDir Path folder) {
    try (TestStores stores = TestStores.open(folder)) {
      var message = EventStores.opened("evin", 0).andMetaData(Map.of("actor", "staff-1"));
      EventStores.engine(stores).appendEvents(message);

      StoredEvent stored = stores.access().log().read(1, 1, 1).getFirst().events().getFirst();
      TrackedEventMessage<?> read = EventStores.engine(stores).readEvents(null, false).findFirst().orElseThrow();

      assertThat(stored.payload().toArray()).isEqualTo(serializer.serialize(message.getPayload(), byte[].class).getData());
      assertThat(stored.metadata().toText()).isEqualTo("{\"actor\":\"staff-1\"}");
      assertThat(read.getPayload()).isEqualTo(message.getPayload());
      assertThat(read.getMetaData()).isEqualTo(message.getMetaData());
      assertThat(read.getIdentifier()).isEqualTo(message.getIdentifier());
    }
  }

  @Test
  void aSnapshotOfALowerSequenceNeverReplacesAHigherOne(@TempDir Path folder) {
    try (TestStores stores = TestStores.open(folder)) {
      var engine = EventStores.engine(stores);
      engine.storeSnapshot(new GenericDomainEventMessage<>("prison", "prison-evin", 9, EventStores.opened("evin", 0).getPayload()));
      engine.storeSnapshot(new GenericDomainEventMessage<>("prison", "prison-evin", 5, EventStores.opened("late", 0).getPayload()));

      assertThat(engine.readSnapshot("prison-evin")).hasValueSatisfying(snapshot -> {
        assertThat(snapshot.getSequenceNumber()).isEqualTo(9);
        assertThat(snapshot.getPayload()).isEqualTo(EventStores.opened("evin", 0).getPayload());
      });
    }
  }
}
