package org.golrizan.eventstore.axon;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * Every event whose handler failed becomes a letter and stays one until a handler succeeds: Axon drops what a policy does not keep.
 * The letter's diagnostics count the tries under {@value #ATTEMPTS}; its cause is the failure's type and the first
 * {@link ThrowableCause#TRUNCATED_MESSAGE_SIZE} characters of its message.
 */
public final class KeepEveryLetter implements EnqueuePolicy<EventMessage<?>> {

  public static final String ATTEMPTS = "attempts";

  @Override
  public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
    return Decisions.requeue(ThrowableCause.truncated(cause), failed -> counted(failed.diagnostics()));
  }

  private static MetaData counted(MetaData diagnostics) {
    Object before = diagnostics.getOrDefault(ATTEMPTS, "0");
    return diagnostics.and(ATTEMPTS, Integer.toString(Integer.parseInt(before.toString()) + 1));
  }
}
