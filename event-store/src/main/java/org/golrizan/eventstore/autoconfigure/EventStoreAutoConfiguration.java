package org.golrizan.eventstore.autoconfigure;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.util.ConditionalOnMissingQualifiedBean;
import org.golrizan.events.EventCatalogue;
import org.golrizan.eventstore.access.AccessLog;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.axon.GolrizanEventStorageEngine;
import org.golrizan.eventstore.axon.GolrizanEventStore;
import org.golrizan.eventstore.axon.KeyedTokenStore;
import org.golrizan.eventstore.axon.LogAccess;
import org.golrizan.eventstore.axon.NamedType;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.ClockGuard;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.HandledRequests;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.LogObserver;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.maintenance.UnfinishedMark;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.golrizan.eventstore.upcasting.AddedFields;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Golrizan's event store as Axon's event store, storage engine, serializer, token store and dead letters. */
@AutoConfiguration(before = AxonAutoConfiguration.class)
@EnableConfigurationProperties({
  DataProperties.class, EventStoreProperties.class, KeyVaultProperties.class, MongoProperties.class})
@Import({
  MongoStoresConfiguration.class, EmbeddedStoresConfiguration.class, KeyVaultConfiguration.class, DeadLettersConfiguration.class})
public final class EventStoreAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  HeadSignal headSignal(CommitLog commitLog) {
    HeadSignal signal = new HeadSignal();
    signal.advance(commitLog.head().lastPosition());
    return signal;
  }

  @Bean
  @ConditionalOnMissingBean
  Sequencer sequencer(
      CommitLog commitLog,
      HeadSignal headSignal,
      ObjectProvider<ClockGuard> clock,
      ObjectProvider<LogObserver> observer,
      EventStoreProperties properties) {
    return new Sequencer(commitLog, headSignal, properties.limits(), writerEpoch(),
        clock.getIfAvailable(() -> ClockGuard.NONE), observer.getIfAvailable(() -> LogObserver.NONE));
  }

  /** When this process began, which tells the writers of a shared log apart. */
  private static long writerEpoch() {
    return ProcessHandle.current().info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  @Bean
  @ConditionalOnMissingBean
  HandledRequests handledRequests(CommitLog commitLog) {
    return new HandledRequests(commitLog);
  }

  @Bean
  @ConditionalOnMissingBean
  LogAccess logAccess(
      CommitLog commitLog,
      HeadSignal headSignal,
      @Qualifier("keyedStore") KeyedStore keyedStore,
      Sequencer sequencer,
      PayloadSeal seal,
      ObjectProvider<LogObserver> observer) {
    UnfinishedMark.requireNone(keyedStore);
    return LogAccess.of(
        commitLog, headSignal, keyedStore, sequencer, observer.getIfAvailable(() -> LogObserver.NONE)).sealedBy(seal);
  }

  @Bean
  @Primary
  @ConditionalOnMissingQualifiedBean(beanClass = Serializer.class, qualifier = "!eventSerializer,messageSerializer")
  Serializer serializer(ObjectProvider<NamedType> namedTypes) {
    CatalogueSerializer.Builder builder = CatalogueSerializer.builder(EventCatalogue.golrizan());
    namedTypes.orderedStream().forEach(builder::type);
    return builder.build();
  }

  @Bean
  @ConditionalOnMissingBean({EventStorageEngine.class, EventBus.class})
  EventStorageEngine eventStorageEngine(
      LogAccess logAccess,
      Serializer serializer,
      @Qualifier("eventSerializer") Serializer eventSerializer,
      ObjectProvider<SnapshotFilter> snapshotFilter,
      org.axonframework.config.Configuration configuration) {
    return GolrizanEventStorageEngine.builder()
        .access(logAccess)
        .eventSerializer(eventSerializer)
        .snapshotSerializer(serializer)
        .upcasterChain(configuration.upcasterChain())
        .snapshotFilter(snapshotFilter.getIfAvailable(configuration::snapshotFilter))
        .build();
  }

  @Bean("eventBus")
  @Qualifier("eventStore")
  @ConditionalOnMissingBean(EventBus.class)
  GolrizanEventStore eventStore(
      LogAccess logAccess, EventStorageEngine storageEngine, org.axonframework.config.Configuration configuration) {
    return GolrizanEventStore.builder()
        .access(logAccess)
        .storageEngine(storageEngine)
        .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
        .spanFactory(configuration.getComponent(EventBusSpanFactory.class))
        .build();
  }

  @Bean
  AccessLog accessLog(EventStore eventStore) {
    return new AccessLog(eventStore);
  }

  @Bean
  @ConditionalOnMissingBean
  TokenStore tokenStore(@Qualifier("keyedStore") KeyedStore keyedStore, EventStoreProperties properties) {
    String owner = ProcessHandle.current().pid() + "@" + UUID.randomUUID();
    return new KeyedTokenStore(keyedStore, owner, properties.claimTimeout());
  }

  @Bean
  ConfigurerModule earlierRevisions() {
    return configurer -> AddedFields.all().forEach(upcaster -> configurer.registerEventUpcaster(configuration -> upcaster));
  }

  /** Subscribing processors would run inside the commanding unit of work, where a failure after the append must not be. */
  @Bean
  ConfigurerModule pooledProcessors() {
    return configurer -> configurer.eventProcessing(EventProcessingConfigurer::usingPooledStreamingEventProcessors);
  }
}
