package org.golrizan.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.golrizan.events.EventCatalogue;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.json.SampleEvents.Fullness;
import org.golrizan.eventstore.upcasting.AddedFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was once stored must be readable for ever. Each event's shape is held against a sample that was approved when the event was
 * made. To approve the samples of new events: {@code mvn test -pl event-store -am -Dgolrizan.approve=true}. An approved sample is
 * never overwritten: another shape is another revision.
 */
class EveryEventHasAnApprovedSampleTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CatalogueSerializer serializer = CatalogueSerializer.golrizan();

  static List<EventCatalogue.Entry> entries() {
    return EventCatalogue.golrizan().entries();
  }

  private static Path file(EventCatalogue.Entry entry) {
    return APPROVED.resolve(entry.name() + "." + entry.revision() + ".json");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theShapeIsTheApprovedOne(EventCatalogue.Entry entry) throws IOException {
    byte[] stored = serializer.serialize(SampleEvents.of(entry, Fullness.FULL), byte[].class).getData();
    String sample = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(stored)) + "\n";
    if (!Files.exists(file(entry))) {
      if (!Boolean.getBoolean("golrizan.approve")) {
        fail(entry.name() + ", revision " + entry.revision() + ", has no approved sample. If it is a new event, look at its shape"
            + " and approve it with -Dgolrizan.approve=true:\n" + sample);
      }
      Files.createDirectories(APPROVED);
      Files.writeString(file(entry), sample);
    }

    JsonNode approved = JSON.readTree(Files.readString(file(entry)));

    assertThat(JSON.readTree(stored))
        .as("The shape of " + entry.name() + " is not the one that was approved for revision " + entry.revision()
            + ". What is stored cannot change: undo it, or raise the revision and add an upcaster")
        .isEqualTo(approved);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void anApprovedSampleIsStillReadable(EventCatalogue.Entry entry) throws IOException {
    byte[] approved = Files.readAllBytes(file(entry));

    Object read = serializer.deserialize(new SimpleSerializedObject<>(
        approved, byte[].class, entry.name(), Integer.toString(entry.revision())));

    assertThat(read).isEqualTo(SampleEvents.of(entry, Fullness.FULL));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void anEventWithEverythingErasedOrAbsentComesBackToo(EventCatalogue.Entry entry) {
    Object sample = SampleEvents.of(entry, Fullness.EMPTY);

    Object read = serializer.deserialize(serializer.serialize(sample, byte[].class));

    assertThat(read).isEqualTo(sample);
  }

  static List<Path> earlierSamples() throws IOException {
    Set<String> today = entries().stream().map(entry -> file(entry).getFileName().toString()).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(APPROVED)) {
      return files.filter(file -> !today.contains(file.getFileName().toString())).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("earlierSamples")
  void aSampleOfAnEarlierRevisionIsReadAsTodaysEvent(Path sample) throws IOException {
    Matcher named = Pattern.compile("(.*)\\.([0-9]+)\\.json").matcher(sample.getFileName().toString());
    assertThat(named.matches()).isTrue();
    EventCatalogue.Entry entry = EventCatalogue.golrizan().ofName(named.group(1)).orElseThrow();

    DomainEventStream read = EventStreamUtils.upcastAndDeserializeDomainEvents(
        Stream.of(new GenericDomainEventEntry<>("kind", "stream", 0, "id", Instant.EPOCH, entry.name(), named.group(2),
            Files.readAllBytes(sample), serializer.serialize(MetaData.emptyInstance(), byte[].class).getData())),
        serializer, new EventUpcasterChain(AddedFields.all()));

    assertThat(read.next().getPayload()).isInstanceOf(entry.type());
  }

  @Test
  void everyApprovedSampleBelongsToAnEvent() throws IOException {
    try (Stream<Path> files = Files.list(APPROVED)) {
      List<String> names = entries().stream().map(EventCatalogue.Entry::name).toList();
      assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.[0-9]+\\.json$", ""))
          .collect(Collectors.toSet())).isSubsetOf(names);
    }
  }
}
