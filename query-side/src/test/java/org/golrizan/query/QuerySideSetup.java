package org.golrizan.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.eventstore.personal.ValueSeal;
import org.golrizan.query.view.Projection;
import org.golrizan.query.view.ReadModels;
import org.golrizan.query.view.Recorded;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the query side's surroundings give it: read models, tokens, and a log that events can be recorded in. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestTokens.class)
class QuerySideSetup {

  @Bean
  TestDatabase testDatabase() {
    return new TestDatabase();
  }

  @Bean
  ReadModels readModels(TestDatabase database, ValueSeal seal) {
    return new ReadModels(database.database(), seal);
  }

  @Bean
  Log log(EventStore events) {
    return new Log(events);
  }

  @Bean
  Stubborn stubborn() {
    return new Stubborn();
  }

  /** Records events as the command side would. */
  static final class Log {

    private final EventStore events;
    private final Map<String, Long> next = new HashMap<>();

    Log(EventStore events) {
      this.events = events;
    }

    /** @return the position of the last of them */
    synchronized long record(DomainEvent... recorded) {
      var unit = DefaultUnitOfWork.startAndGet(null);
      unit.execute(() -> List.of(recorded).forEach(event -> {
        String stream = event.stream().stream();
        long sequence = next.merge(stream, 0L, (before, zero) -> before + 1);
        events.publish(new GenericDomainEventMessage<>("test", stream, sequence, event, MetaData.from(Map.of(
            "actor", "officer-1", "role", "prison-officer", "scope", "national", "correlationId", "c-1", "causationId", "m-1"))));
      }));
      return events.createHeadToken().position().orElseThrow();
    }
  }

  /** A view that cannot fold benefactors until it is told to. */
  static final class Stubborn implements Projection {

    private final AtomicBoolean willing = new AtomicBoolean();

    void giveIn() {
      willing.set(true);
    }

    @Override
    public String name() {
      return "stubborn";
    }

    @Override
    public boolean folds(Class<?> eventType) {
      return BenefactorEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public void apply(List<Recorded> batch) {
      if (!willing.get()) {
        throw new IllegalStateException("not yet");
      }
    }
  }
}
