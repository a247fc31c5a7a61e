package org.golrizan.events.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PersonId;

/** That personal data was shown, or that something was asked for and denied: who, when and in which role stands beside the event. */
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

  /**
   * @param permission what would have been needed, by its name in the policy: {@code transfer-prisoner}
   * @param operation  what was called, as the API's description names it: {@code POST /api/v1/prisoners/{id}/transfer}
   * @param resource   the id in the path, where there was one
   * @param reason     {@code role-not-allowed}, {@code outside-scope} or {@code invalid-signature}
   */
  @EventType(value = "access.denied", meaning = "Somebody asked for what their role or scope does not permit, and was refused.")
  record Denied(AccessId accessId, String permission, String operation, Optional<UUID> resource, String reason)
      implements AccessEvent {}
}
