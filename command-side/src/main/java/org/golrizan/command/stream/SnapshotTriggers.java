package org.golrizan.command.stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Asks for a snapshot of each stream whose command had to fold many events, once that command is done. */
final class SnapshotTriggers implements SnapshotTriggerDefinition {

  private final Snapshotter snapshotter;
  private final SnapshotProperties policy;

  SnapshotTriggers(Snapshotter snapshotter, SnapshotProperties policy) {
    this.snapshotter = snapshotter;
    this.policy = policy;
  }

  @Override
  public SnapshotTrigger prepareTrigger(Class<?> shellType) {
    return new OfOneLoad(shellType);
  }

  private final class OfOneLoad implements SnapshotTrigger {

    private final Class<?> shellType;
    private long covered = -1;
    private boolean asked;

    OfOneLoad(Class<?> shellType) {
      this.shellType = shellType;
    }

    @Override
    public void eventHandled(EventMessage<?> message) {
      if (!(message instanceof DomainEventMessage<?> event)) {
        return;
      }
      if (event.getPayloadType() == StreamSnapshot.class) {
        covered = event.getSequenceNumber();
      } else if (!asked && policy.isDue(covered, event.getSequenceNumber())) {
        asked = true;
        String stream = event.getAggregateIdentifier();
        CurrentUnitOfWork.get().root().onCleanup(_ -> snapshotter.scheduleSnapshot(shellType, stream));
      }
    }

    @Override
    public void initializationFinished() {
      // Events that are loaded count as those that are new.
    }
  }
}
