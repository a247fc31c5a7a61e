package org.golrizan.eventstore.autoconfigure;

import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.Sequencer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The event store's health, where an application tells of its own. */
@AutoConfiguration(after = EventStoreAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
final class EventStoreHealthAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean(name = "eventStoreHealthIndicator")
  HealthIndicator eventStoreHealthIndicator(CommitLog commitLog, Sequencer sequencer) {
    return new EventStoreHealth(commitLog, sequencer);
  }
}
