package org.golrizan.events.access;

import java.util.List;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PersonId;

/** That personal data was shown: to whom, when and in which role stands beside the event, as with every event. */
public sealed interface AccessEvent extends DomainEvent {

  AccessId accessId();

  @Override
  default AccessId stream() {
    return accessId();
  }

  /**
   * @param what    what was asked for: a view's name, or {@code audit}; nothing personal
   * @param persons everyone of whom a personal value was in the answer, each once
   */
  @EventType(value = "access.shown", meaning = "Personal data of people was shown to somebody.")
  record Shown(AccessId accessId, String what, List<PersonId> persons) implements AccessEvent {

    public Shown {
      persons = List.copyOf(persons);
    }
  }
}
