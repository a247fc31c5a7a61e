package org.golrizan.eventstore.autoconfigure;

import java.time.Duration;
import org.golrizan.eventstore.log.SequencerLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What bounds the event store.
 *
 * @param queueCapacity  how many commits may wait before more are refused with "try again"
 * @param maxCommitBytes how large one commit may be, up to 8 MB
 * @param maxGroupBytes  how much is stored at once, beyond the first commit
 * @param patience       how long an append whose outcome is unknown is looked into before its caller is told so
 * @param pollInterval   how often a log that processes share is asked for commits of the others
 * @param clockTolerance how far this process's clock may be ahead of the log's server before its events are refused
 * @param clockInterval  how often the two are compared
 * @param claimTimeout   after how long without a sign of life a processor's segment may be taken over
 * @param deadLetters    of events whose handlers failed
 */
@ConfigurationProperties("golrizan.event-store")
public record EventStoreProperties(
    @DefaultValue("10000") int queueCapacity,
    @DefaultValue("4MB") DataSize maxCommitBytes,
    @DefaultValue("8MB") DataSize maxGroupBytes,
    @DefaultValue("10s") Duration patience,
    @DefaultValue("10ms") Duration pollInterval,
    @DefaultValue("5s") Duration clockTolerance,
    @DefaultValue("30s") Duration clockInterval,
    @DefaultValue("10s") Duration claimTimeout,
    @DefaultValue DeadLetterProperties deadLetters) {

  SequencerLimits limits() {
    return new SequencerLimits(queueCapacity, maxCommitBytes.toBytes(), maxGroupBytes.toBytes(), patience);
  }
}
