package org.golrizan.eventstore.embedded;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.PositionedEvent;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The keys of commits in an order in which a stream's events stand side by side: sequences in 16 hexadecimal digits. */
final class StreamKeys {

  private static final int SEQUENCE_DIGITS = 16;
  private static final HexFormat HEX = HexFormat.of();

  private StreamKeys() {}

  static String text(CommitKey key) {
    return switch (key) {
      case CommitKey.StreamPlace(String stream, long sequence) -> prefix(stream) + HEX.toHexDigits(sequence);
      case CommitKey.EventIdentity _, CommitKey.Request _ -> key.text();
    };
  }

  /** @param commits gives the commit of a number, or null if readers must not see it yet */
  static List<PositionedEvent> readStream(
      MVMap<String, Long> keys,
      LongFunction<@Nullable Commit> commits,
      String stream,
      long fromSequence,
      int maxEvents) {
    String prefix = prefix(stream);
    List<PositionedEvent> events = new ArrayList<>();
    Commit commit = null;
    Iterator<String> candidates = keys.keyIterator(prefix + HEX.toHexDigits(fromSequence));
    while (candidates.hasNext() && events.size() < maxEvents) {
      String key = candidates.next();
      if (!key.startsWith(prefix)) {
        break;
      }
      Long number = keys.get(key);
      if (key.length() != prefix.length() + SEQUENCE_DIGITS || number == null) {
        // Another stream, whose name begins with this one's and a colon.
        continue;
      }
      if (commit == null || commit.number() != number) {
        commit = commits.apply(number);
      }
      if (commit == null) {
        break;
      }
      events.add(event(commit, stream, HexFormat.fromHexDigitsToLong(key, prefix.length(), key.length())));
    }
    return events;
  }

  static OptionalLong lastSequence(MVMap<String, Long> keys, long durableNumber, String stream) {
    String prefix = prefix(stream);
    String key = keys.floorKey(prefix + HEX.toHexDigits(Long.MAX_VALUE));
    while (key != null && key.startsWith(prefix)) {
      Long number = keys.get(key);
      if (key.length() == prefix.length() + SEQUENCE_DIGITS && number != null && number <= durableNumber) {
        return OptionalLong.of(HexFormat.fromHexDigitsToLong(key, prefix.length(), key.length()));
      }
      key = keys.lowerKey(key);
    }
    return OptionalLong.empty();
  }

  private static String prefix(String stream) {
    return "s:" + stream + ":";
  }

  private static PositionedEvent event(Commit commit, String stream, long sequence) {
    return commit.positionedEvents().stream()
        .filter(candidate -> candidate.event().stream().equals(stream) && candidate.event().sequence() == sequence)
        .findFirst()
        .orElseThrow();
  }
}
