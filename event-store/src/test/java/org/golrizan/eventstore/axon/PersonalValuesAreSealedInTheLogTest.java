package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.golrizan.eventstore.personal.Vaults.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BenefactorKind;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.json.SampleEvents;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.StoredEvent;
import org.golrizan.eventstore.personal.KeyVault;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.golrizan.eventstore.personal.SealBrokenException;
import org.golrizan.eventstore.personal.SealedPayloads;
import org.golrizan.eventstore.personal.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PersonalValuesAreSealedInTheLogTest {

  private static final String NAME = "نام نمونه";

  @TempDir Path folder;
  private TestStores stores;
  private EmbeddedVault vaultStore;
  private KeyVault vault;
  private PayloadSeal seal;
  private GolrizanEventStorageEngine engine;

  @BeforeEach
  void open() {
    stores = TestStores.open(folder.resolve("data"));
    vaultStore = EmbeddedVault.open(folder.resolve("keys"));
    vault = Vaults.open(vaultStore);
    seal = new SealedPayloads(vault, EventCatalogue.golrizan());
    engine = GolrizanEventStorageEngine.builder()
        .access(stores.access().sealedBy(seal))
        .eventSerializer(CatalogueSerializer.golrizan())
        .snapshotSerializer(CatalogueSerializer.golrizan())
        .build();
  }

  @AfterEach
  void close() {
    vault.close();
    vaultStore.close();
    stores.close();
  }

  static Stream<EventCatalogue.Entry> everyEvent() {
    return EventCatalogue.golrizan().entries().stream();
  }

  private StoredEvent lastStored() {
    List<Commit> commits = stores.log().read(1, 100, Long.MAX_VALUE);
    return commits.getLast().events().getLast();
  }

  private List<? extends Object> payloads() {
    try (Stream<? extends EventMessage<?>> events = engine.readEvents(null, false)) {
      return events.map(EventMessage::getPayload).toList();
    }
  }

  private void append(DomainEvent event, long sequence) {
    engine.appendEvents(new GenericDomainEventMessage<>("sample", event.stream().stream(), sequence, event));
  }

  private static BenefactorEvent.Registered registered(PersonId person, String name) {
    return new BenefactorEvent.Registered(new BenefactorId(new UUID(1, 2)), BenefactorKind.PERSON, person,
        Personal.of(name), Personal.of(new MobileNumber("09121234567")), false, LocalDate.of(2026, 3, 21));
  }

  private static long countOf(JsonNode json, String field) {
    return json.findValues(field).size();
  }

  private static long personalValues(Object record) {
    return JsonMapper.shared().readTree(CatalogueSerializer.golrizan().serialize(record, byte[].class).getData())
        .findValues("value").size();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void everyPersonalValueIsStoredSealedAndReadAsItWas(EventCatalogue.Entry entry) {
    DomainEvent event = SampleEvents.of(entry, SampleEvents.Fullness.FULL);

    append(event, 0);

    JsonNode stored = JsonMapper.shared().readTree(lastStored().payload().toArray());
    assertThat(countOf(stored, "sealed")).isEqualTo(personalValues(event));
    assertThat(countOf(stored, "value")).isZero();
    assertThat(payloads()).singleElement().isEqualTo(event);
    assertThat(lastStored().keepsItsCommitment()).isTrue();
  }

  @Test
  void anErasureChangesNoStoredByteAndNothingOfThePersonIsReadAfterIt() {
    append(registered(person(1), NAME), 0);
    append(registered(person(2), NAME), 1);
    StoredEvent before = stores.log().read(1, 1, Long.MAX_VALUE).getFirst().events().getFirst();

    vault.erase(List.of(person(1)));

    assertThat(stores.log().read(1, 1, Long.MAX_VALUE).getFirst().events().getFirst()).isEqualTo(before);
    assertThat(before.keepsItsCommitment()).isTrue();
    BenefactorEvent.Registered erased = (BenefactorEvent.Registered) payloads().getFirst();
    assertThat(erased.name()).isEqualTo(Personal.erased());
    assertThat(erased.mobile()).isEqualTo(Personal.erased());
    assertThat(payloads().getLast()).isEqualTo(registered(person(2), NAME));
  }

  @Test
  void anEventAboutAnErasedPersonIsStoredWithoutTheirValues() {
    vault.erase(List.of(person(1)));

    append(registered(person(1), NAME), 0);

    assertThat(lastStored().payload().toText())
        .contains("\"name\":{\"erased\":true}", "\"mobile\":{\"erased\":true}")
        .doesNotContain(NAME);
    assertThat(((BenefactorEvent.Registered) payloads().getFirst()).name()).isEqualTo(Personal.erased());
  }

  @Test
  void theSameValueInAnotherEventIsStoredAsOtherBytes() {
    append(registered(person(1), NAME), 0);
    String first = lastStored().payload().toText();
    append(registered(person(1), NAME), 1);

    assertThat(lastStored().payload().toText()).isNotEqualTo(first);
  }

  @Test
  void aSealedValueFromAnotherEventStopsTheReader() {
    append(registered(person(1), NAME), 0);
    Bytes first = lastStored().payload();
    append(registered(person(1), "نام دیگر"), 1);

    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> seal.open(
            new PayloadSeal.Payload(lastStored().eventId(), "benefactor.registered", "1", first)))
        .withMessageContaining(lastStored().eventId())
        .withMessageContaining("benefactor.registered/1/name");
  }

  @Test
  void aDeadLetterHoldsTheBytesOfTheLogAndIsReadOpen() {
    append(registered(person(1), NAME), 0);
    EventMessage<?> read;
    try (Stream<? extends EventMessage<?>> events = engine.readEvents(null, false)) {
      read = events.findFirst().orElseThrow();
    }
    KeyedDeadLetterQueue queue = new KeyedDeadLetterQueue(stores.keyedStore(), DeadLetters.GROUP,
        CatalogueSerializer.golrizan(), NoOpEventUpcaster.INSTANCE, seal, DeadLetterLimits.DEFAULT);

    queue.enqueue("sequence", DeadLetters.failed(read));

    SerializedEvent stored =
        new LetterSequences(stores.keyedStore(), DeadLetters.GROUP).named("sequence").orElseThrow().sequence().head().event();
    assertThat(stored).isEqualTo(SerializedEvent.of(lastStored()));
    DeadLetter<? extends EventMessage<?>> letter = queue.deadLetterSequence("sequence").iterator().next();
    assertThat(letter.message().getPayload()).isEqualTo(registered(person(1), NAME));
    vault.erase(List.of(person(1)));
    DeadLetter<? extends EventMessage<?>> after = queue.deadLetterSequence("sequence").iterator().next();
    assertThat(((BenefactorEvent.Registered) after.message().getPayload()).name()).isEqualTo(Personal.erased());
  }
}
