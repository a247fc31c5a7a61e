package org.golrizan.eventstore.autoconfigure;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.employment.PrisonEvent;
import org.jspecify.annotations.Nullable;

/** A tiny aggregate with a real event. */
@Aggregate
class PrisonShell {

  record Open(@TargetAggregateIdentifier String stream, PrisonId prison) {}

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String stream;

  PrisonShell() {}

  @CommandHandler
  PrisonShell(Open command) {
    AggregateLifecycle.apply(new PrisonEvent.Opened(command.prison(), "اوین", "Evin", Province.TEHRAN));
  }

  @EventSourcingHandler
  void on(PrisonEvent.Opened event) {
    this.stream = event.stream().stream();
  }
}
