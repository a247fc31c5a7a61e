package org.golrizan.eventstore.autoconfigure;

import java.time.Duration;
import org.golrizan.eventstore.axon.DeadLetterLimits;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The dead letters of each processing group.
 *
 * @param enabled          whether an event whose handler fails is kept, with those after it in its sequence
 * @param maxSequences     how many sequences of a group may have letters; past it, the group stops at the next that fails
 * @param maxSequenceSize  how many letters a sequence may have; past it, the group stops at the next event of that sequence
 * @param maxSequenceBytes how large a sequence's letters may be together, up to 12 MB
 * @param claimTimeout     how long a letter may be handled before another process may take its sequence over
 */
record DeadLetterProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("1024") int maxSequences,
    @DefaultValue("1024") int maxSequenceSize,
    @DefaultValue("8MB") DataSize maxSequenceBytes,
    @DefaultValue("30s") Duration claimTimeout) {

  DeadLetterLimits limits() {
    return new DeadLetterLimits(maxSequences, maxSequenceSize, maxSequenceBytes.toBytes(), claimTimeout);
  }
}
