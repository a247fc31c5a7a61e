package org.golrizan.eventstore.autoconfigure;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.golrizan.eventstore.axon.DeadLetterLimits;
import org.golrizan.eventstore.axon.KeepEveryLetter;
import org.golrizan.eventstore.axon.KeyedDeadLetterQueue;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A queue of dead letters for every processing group that has none of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "golrizan.event-store.dead-letters.enabled", matchIfMissing = true)
@ConditionalOnMissingBean(DeadLetterQueueProviderConfigurerModule.class)
class DeadLettersConfiguration {

  @Bean
  @ConditionalOnMissingBean(EnqueuePolicy.class)
  EnqueuePolicy<EventMessage<?>> deadLetterPolicy() {
    return new KeepEveryLetter();
  }

  /** The serializer is asked for late: it is made of Axon's configuration, which this is a part of. */
  @Bean
  ConfigurerModule deadLetterQueues(
      @Qualifier("keyedStore") KeyedStore keyedStore,
      @Qualifier("eventSerializer") ObjectProvider<Serializer> serializer,
      PayloadSeal seal,
      EventStoreProperties properties) {
    DeadLetterLimits limits = properties.deadLetters().limits();
    return configurer -> configurer.eventProcessing(processing -> processing.registerDeadLetterQueueProvider(group ->
        axon -> new KeyedDeadLetterQueue(keyedStore, group, serializer.getObject(), axon.upcasterChain(), seal, limits)));
  }
}
