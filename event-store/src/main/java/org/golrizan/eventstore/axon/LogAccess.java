package org.golrizan.eventstore.axon;

import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.LogObserver;
import org.golrizan.eventstore.log.LogReader;
import org.golrizan.eventstore.log.PositionedEvent;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.jspecify.annotations.Nullable;

/**
 * What an engine and the streams of an event store share. It is kept outside of the engine, so that wrapping or spying an engine
 * never doubles state.
 *
 * @param sequencer absent where a process only reads
 * @param seal      for the personal values in payloads
 */
public record LogAccess(
    CommitLog log,
    LogReader reader,
    HeadSignal signal,
    KeyedStore keyedStore,
    @Nullable Sequencer sequencer,
    PayloadSeal seal) {

  /** Access for a process that appends. */
  public static LogAccess of(CommitLog log, HeadSignal signal, KeyedStore keyedStore, Sequencer sequencer) {
    return of(log, signal, keyedStore, sequencer, LogObserver.NONE);
  }

  /** Access for a process that appends; the observer hears of each read. */
  public static LogAccess of(
      CommitLog log, HeadSignal signal, KeyedStore keyedStore, Sequencer sequencer, LogObserver observer) {
    return new LogAccess(log, new LogReader(log, observer), signal, keyedStore, sequencer, PayloadSeal.NONE);
  }

  /** Access for a process that only reads. */
  public static LogAccess readOnly(CommitLog log, HeadSignal signal, KeyedStore keyedStore) {
    return new LogAccess(log, new LogReader(log), signal, keyedStore, null, PayloadSeal.NONE);
  }

  /** The same, with payloads sealed; without it they are stored as they are. */
  public LogAccess sealedBy(PayloadSeal payloadSeal) {
    return new LogAccess(log, reader, signal, keyedStore, sequencer, payloadSeal);
  }

  List<StoredEventData> eventsAfter(@Nullable TrackingToken token, int maxEvents) {
    return reader.eventsAfter(position(token), maxEvents).stream().map(this::data).toList();
  }

  List<StoredEventData> streamEvents(String stream, long fromSequence, int maxEvents) {
    return reader.streamEvents(stream, fromSequence, maxEvents).stream()
        .filter(positioned -> !positioned.event().aggregateType().isEmpty())
        .map(this::data)
        .toList();
  }

  private StoredEventData data(PositionedEvent positioned) {
    return StoredEventData.of(
        SerializedEvent.of(positioned.event()), new GlobalSequenceTrackingToken(positioned.position()), seal);
  }

  /** The last position a token covers, 0 for none. */
  static long position(@Nullable TrackingToken token) {
    return switch (token) {
      case null -> 0;
      case GlobalSequenceTrackingToken sequence -> sequence.getGlobalIndex();
      default -> throw new IllegalArgumentException(
          "The event store tells its positions by GlobalSequenceTrackingToken, not " + token.getClass().getSimpleName());
    };
  }
}
