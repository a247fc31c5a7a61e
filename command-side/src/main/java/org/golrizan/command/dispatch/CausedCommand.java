package org.golrizan.command.dispatch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.golrizan.events.EventMetadata;
import org.golrizan.events.StaffId;

/** Commands that follow from an event, with nobody who sent them. */
public final class CausedCommand {

  /** Stands as the actor of what the system does by itself. */
  public static final String SYSTEM = "system";

  /** The same, where an event says by whom. */
  public static final StaffId SYSTEM_ID = new StaffId(SYSTEM);

  private CausedCommand() {}

  /** The command's events carry the cause's correlation id, and the system as their actor. */
  public static CommandMessage<Object> by(EventMessage<?> cause, Object command) {
    Map<String, Object> metadata = new HashMap<>();
    metadata.put(EventMetadata.ACTOR, SYSTEM);
    metadata.put(EventMetadata.CAUSATION_ID, cause.getIdentifier());
    if (cause.getMetaData().get(EventMetadata.CORRELATION_ID) instanceof String correlation) {
      metadata.put(EventMetadata.CORRELATION_ID, correlation);
    }
    return new GenericCommandMessage<>(command, metadata);
  }

  /** What the events of such a command carry; nothing for any other message. */
  static Map<String, ?> metadata(Message<?> message) {
    Map<String, Object> metadata = new HashMap<>(message.getMetaData());
    metadata.keySet().retainAll(Set.of(EventMetadata.ACTOR, EventMetadata.CAUSATION_ID, EventMetadata.CORRELATION_ID));
    return SYSTEM.equals(metadata.get(EventMetadata.ACTOR)) ? metadata : Map.of();
  }
}
