package org.golrizan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.EventMetadata;
import org.golrizan.eventstore.json.SampleEvents;

/**
 * One writer's events: the whole catalogue in turn, with metadata as a command leaves it, in streams of ten events. Only what a
 * store looks at is fresh: event id, stream, sequence and time.
 */
public final class CatalogueMessages {

  /** The metadata's key under which a latency run numbers its events. */
  public static final String INDEX = "index";

  private static final int STREAM_LENGTH = 10;
  private static final String TYPE = "donation";
  private static final List<DomainEvent> SAMPLES = EventCatalogue.golrizan().entries().stream()
      .map(entry -> SampleEvents.of(entry, SampleEvents.Fullness.FULL))
      .toList();
  private static final MetaData METADATA = MetaData.with(EventMetadata.ACTOR, "staff-treasurer-7")
      .and(EventMetadata.ROLE, "treasurer")
      .and(EventMetadata.SCOPE, "national")
      .and(EventMetadata.CORRELATION_ID, "0199c7c2-0000-7000-8000-00000000c0de")
      .and(EventMetadata.CAUSATION_ID, "0199c7c2-0000-7000-8000-00000000ca05");
  private static final AtomicLong WRITERS = new AtomicLong();

  private long next = WRITERS.getAndIncrement();
  private String stream = "";
  private int sequence = STREAM_LENGTH;

  /** The events of the next commit, all of one stream. */
  public List<DomainEventMessage<?>> commit(int events) {
    if (sequence + events > STREAM_LENGTH) {
      stream = newStream();
      sequence = 0;
    }
    return java.util.stream.IntStream.range(0, events).<DomainEventMessage<?>>mapToObj(_ -> message(METADATA)).toList();
  }

  /** The next event alone, numbered in its metadata. */
  public DomainEventMessage<?> numbered(int index) {
    if (sequence == STREAM_LENGTH) {
      stream = newStream();
      sequence = 0;
    }
    return message(METADATA.and(INDEX, Integer.toString(index)));
  }

  private DomainEventMessage<?> message(MetaData metaData) {
    DomainEvent sample = SAMPLES.get((int) (next++ % SAMPLES.size()));
    return new GenericDomainEventMessage<>(TYPE, stream, sequence++, sample, metaData);
  }

  static String newStream() {
    return TYPE + "-" + IdentifierFactory.getInstance().generateIdentifier();
  }

  /** How large the catalogue's payloads are. */
  static String describe() {
    var serializer = org.golrizan.eventstore.axon.CatalogueSerializer.golrizan();
    var sizes = SAMPLES.stream().mapToInt(sample -> serializer.serialize(sample, byte[].class).getData().length).summaryStatistics();
    int metadata = serializer.serialize(METADATA, byte[].class).getData().length;
    return String.format(Locale.ROOT, "%d kinds of event in turn, payloads of %d to %d bytes (mean %.0f), metadata of %d bytes",
        SAMPLES.size(), sizes.getMin(), sizes.getMax(), sizes.getAverage(), metadata);
  }

  static List<DomainEvent> samples() {
    return SAMPLES;
  }

  static MetaData metaData() {
    return METADATA;
  }
}
