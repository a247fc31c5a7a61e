package org.golrizan.events.familysupport;

import org.golrizan.events.AssociationId;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.PublicInLog;

/** What happens to a Prisoner Support Association. */
public sealed interface AssociationEvent extends DomainEvent {

  AssociationId associationId();

  @Override
  default AssociationId stream() {
    return associationId();
  }

  @EventType(value = "association.opened", meaning = "A Prisoner Support Association entered the record.")
  record Opened(
      AssociationId associationId,
      @PublicInLog String persianName,
      @PublicInLog String englishName,
      @PublicInLog Province province)
      implements AssociationEvent {}
}
