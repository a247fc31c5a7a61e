package org.golrizan.eventstore.autoconfigure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.LogObserver;
import org.golrizan.eventstore.log.Sequencer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The event store's meters, where an application has a registry for them. */
@AutoConfiguration(
    before = EventStoreAutoConfiguration.class,
    afterName = {
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
    })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
final class EventStoreMetricsAutoConfiguration {

  static final String QUEUE = "golrizan.log.queue";
  static final String HEAD = "golrizan.log.head";

  @Bean
  @ConditionalOnMissingBean
  LogObserver logMetrics(MeterRegistry registry) {
    return new LogMetrics(registry);
  }

  @Bean
  MeterBinder logGauges(Sequencer sequencer, HeadSignal head) {
    return registry -> {
      Gauge.builder(QUEUE, sequencer, Sequencer::queueDepth)
          .baseUnit("commits").description("Commits that wait to be stored").register(registry);
      Gauge.builder(HEAD, head, HeadSignal::lastPosition)
          .description("The last position that this process knows of").register(registry);
    };
  }
}
