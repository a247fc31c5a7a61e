package org.golrizan.command.stream;

import java.util.List;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializedType;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.PositionedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets through the snapshots that may stand for their events: made by the rules of this version, and of this very log. The log may have
 * been restored to an earlier end than the snapshots saw, so the event that a snapshot ends with must still be where it was.
 */
final class CurrentSnapshots implements SnapshotFilter {

  private static final Logger LOG = LoggerFactory.getLogger(CurrentSnapshots.class);

  private final SerializedType form;
  private final CommitLog log;
  private final SnapshotProperties policy;

  CurrentSnapshots(SerializedType form, CommitLog log, SnapshotProperties policy) {
    this.form = form;
    this.log = log;
    this.policy = policy;
  }

  @Override
  public boolean test(DomainEventData<?> snapshot) {
    return policy.areOn() && isByTheseRules(snapshot) && isOfThisLog(snapshot);
  }

  private boolean isByTheseRules(DomainEventData<?> snapshot) {
    SerializedType type = snapshot.getPayload().getType();
    boolean same = form.getName().equals(type.getName()) && form.getRevision().equals(type.getRevision());
    if (!same) {
      LOG.debug("The snapshot of {} was made by other rules and is not used", snapshot.getAggregateIdentifier());
    }
    return same;
  }

  private boolean isOfThisLog(DomainEventData<?> snapshot) {
    List<PositionedEvent> last = log.readStream(snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber(), 1);
    boolean same = !last.isEmpty()
        && last.getFirst().event().sequence() == snapshot.getSequenceNumber()
        && last.getFirst().event().eventId().equals(snapshot.getEventIdentifier());
    if (!same) {
      LOG.debug("The snapshot of {} ends with an event that is not in the log and is not used", snapshot.getAggregateIdentifier());
    }
    return same;
  }
}
