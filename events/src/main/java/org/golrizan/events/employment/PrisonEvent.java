package org.golrizan.events.employment;

import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.PublicInLog;

/** What happens to a prison. */
public sealed interface PrisonEvent extends DomainEvent {

  PrisonId prisonId();

  @Override
  default PrisonId stream() {
    return prisonId();
  }

  @EventType(value = "prison.opened", meaning = "A prison entered the record.")
  record Opened(
      PrisonId prisonId,
      @PublicInLog String persianName,
      @PublicInLog String englishName,
      @PublicInLog Province province)
      implements PrisonEvent {}
}
