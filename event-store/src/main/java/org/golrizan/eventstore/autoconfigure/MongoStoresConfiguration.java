package org.golrizan.eventstore.autoconfigure;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.ClockGuard;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.HeadWatcher;
import org.golrizan.eventstore.mongo.MongoCommitLog;
import org.golrizan.eventstore.mongo.MongoKeyedStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The home on a server of MongoDB's protocol, which many processes share. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("golrizan.mongo.uri")
@ConditionalOnMissingBean(CommitLog.class)
class MongoStoresConfiguration {

  /** Stands before the names of collections that are not the log. */
  private static final String KEYED_PREFIX = "keyed-";

  /** An address may name its own; the driver's 30 s are long for someone who waits for a start to fail. */
  private static final Duration SERVER_SELECTION = Duration.ofSeconds(10);

  /** Of its own: it is found by name alone. */
  @Bean(defaultCandidate = false)
  MongoClient eventStoreClient(MongoProperties properties) {
    return MongoClients.create(MongoClientSettings.builder()
        .applyToClusterSettings(cluster ->
            cluster.serverSelectionTimeout(SERVER_SELECTION.toMillis(), TimeUnit.MILLISECONDS))
        .applyConnectionString(address(properties))
        .applicationName("golrizan-event-store")
        .build());
  }

  @Bean
  CommitLog commitLog(@Qualifier("eventStoreClient") MongoClient client, MongoProperties properties) {
    return MongoCommitLog.open(database(client, properties));
  }

  @Bean
  @ConditionalOnMissingBean(name = "keyedStore")
  KeyedStore keyedStore(@Qualifier("eventStoreClient") MongoClient client, MongoProperties properties) {
    return new MongoKeyedStore(database(client, properties), KEYED_PREFIX);
  }

  @Bean
  ClockGuard clockGuard(CommitLog commitLog, EventStoreProperties properties) {
    return ClockGuard.of(commitLog, properties.clockTolerance());
  }

  @Bean
  HeadWatcher headWatcher(CommitLog commitLog, HeadSignal headSignal, ClockGuard clock, EventStoreProperties properties) {
    return new HeadWatcher(commitLog, headSignal, clock, properties.pollInterval(), properties.clockInterval());
  }

  private static ConnectionString address(MongoProperties properties) {
    return new ConnectionString(String.valueOf(properties.uri()));
  }

  private static MongoDatabase database(MongoClient client, MongoProperties properties) {
    String database = address(properties).getDatabase();
    if (database == null) {
      throw new NoDatabaseNamedException();
    }
    return client.getDatabase(database);
  }

  /** The message shows nothing of the address, which may hold a password. */
  static final class NoDatabaseNamedException extends RuntimeException {

    NoDatabaseNamedException() {
      super("golrizan.mongo.uri (GOLRIZAN_MONGO_URI) names no database: it ends in /<database>");
    }
  }
}
