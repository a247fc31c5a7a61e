package org.golrizan.eventstore.autoconfigure;

import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.ClockGuard;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.HeadWatcher;
import org.golrizan.eventstore.mongo.MongoStores;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The home on a server of MongoDB's protocol, which many processes share. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("golrizan.mongo.uri")
@ConditionalOnMissingBean(CommitLog.class)
class MongoStoresConfiguration {

  @Bean
  MongoStores mongoStores(MongoProperties properties) {
    return MongoStores.open(String.valueOf(properties.uri()));
  }

  // The stores are closed together with their client.
  @Bean(destroyMethod = "")
  CommitLog commitLog(MongoStores stores) {
    return stores.commitLog();
  }

  @Bean(destroyMethod = "")
  @ConditionalOnMissingBean(name = "keyedStore")
  KeyedStore keyedStore(MongoStores stores) {
    return stores.keyedStore();
  }

  @Bean
  ClockGuard clockGuard(CommitLog commitLog, EventStoreProperties properties) {
    return ClockGuard.of(commitLog, properties.clockTolerance());
  }

  @Bean
  HeadWatcher headWatcher(CommitLog commitLog, HeadSignal headSignal, ClockGuard clock, EventStoreProperties properties) {
    return new HeadWatcher(commitLog, headSignal, clock, properties.pollInterval(), properties.clockInterval());
  }
}
