package org.golrizan.command.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When snapshots of streams are taken.
 *
 * @param every         after how many events since the last snapshot; 0 turns snapshots off: none is taken and none is used
 * @param growth        and by what percentage the stream must have grown, so that a long one, whose state is large, is not written
 *                      again and again; 0 for no matter
 * @param queueCapacity how many streams may wait; more are passed over until their next command
 * @param retryAfter    how long a stream is left alone after its snapshot failed
 */
@ConfigurationProperties("golrizan.snapshots")
record SnapshotProperties(
    @DefaultValue("100") int every,
    @DefaultValue("1") int growth,
    @DefaultValue("1000") int queueCapacity,
    @DefaultValue("1m") Duration retryAfter) {

  SnapshotProperties {
    require(every >= 0, "every is a number of events, or 0 for no snapshots");
    require(growth >= 0 && growth <= 100, "growth is a percentage from 0 to 100");
    require(queueCapacity > 0, "queue-capacity is 1 or more");
    require(!retryAfter.isNegative(), "retry-after is not negative");
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("golrizan.snapshots." + rule);
    }
  }

  boolean areOn() {
    return every > 0;
  }

  /**
   * Whether it is time for a snapshot.
   *
   * @param covered  the sequence of the last event in the last snapshot, -1 for none
   * @param sequence that of the last event
   */
  boolean isDue(long covered, long sequence) {
    long since = sequence - covered;
    return areOn() && since >= every && since * 100 >= (sequence + 1) * growth;
  }
}
