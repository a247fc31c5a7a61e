package org.golrizan.query.view;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.golrizan.eventstore.personal.ValueSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The read models' database by its address, where an application brings none of its own. */
@AutoConfiguration
@ConditionalOnMissingBean(ReadModels.class)
@EnableConfigurationProperties(ReadModelsAutoConfiguration.ReadModelsProperties.class)
class ReadModelsAutoConfiguration {

  private static final String LOG_URI = "golrizan.mongo.uri";

  /**
   * @param uri where they are, with the database's name, as MongoDB's drivers take it: {@code mongodb://host/golrizan-views}. Without it
   *            they are on the event store's server ({@code golrizan.mongo.uri}), in the database of its name and {@code -views}
   */
  @ConfigurationProperties("golrizan.read-models")
  record ReadModelsProperties(@Nullable String uri) {}

  /** @param server the address with all its options */
  record Place(ConnectionString server, String database) {

    static Place of(@Nullable String uri, @Nullable String logUri) {
      if (uri != null) {
        ConnectionString server = new ConnectionString(uri);
        return new Place(server, named(server, "golrizan.read-models.uri"));
      }
      if (logUri == null) {
        throw new IllegalStateException("Nothing says where the read models are: set golrizan.mongo.uri (GOLRIZAN_MONGO_URI), or"
            + " golrizan.read-models.uri for a database of their own");
      }
      ConnectionString server = new ConnectionString(logUri);
      return new Place(server, named(server, LOG_URI) + "-views");
    }

    private static String named(ConnectionString uri, String key) {
      String database = uri.getDatabase();
      if (database == null) {
        throw new IllegalStateException(key + " names no database: it ends in /<database>");
      }
      return database;
    }
  }

  @Bean
  Place readModelsPlace(ReadModelsProperties properties, Environment environment) {
    return Place.of(properties.uri(), environment.getProperty(LOG_URI));
  }

  /** Of its own, also on the event store's server: it is found by name alone. */
  @Bean(defaultCandidate = false)
  MongoClient readModelsClient(Place place) {
    return MongoClients.create(MongoClientSettings.builder()
        .applyConnectionString(place.server())
        .applicationName("golrizan-query-side")
        .build());
  }

  @Bean
  ReadModels readModels(@Qualifier("readModelsClient") MongoClient client, Place place, ValueSeal seal) {
    return new ReadModels(client.getDatabase(place.database()), seal);
  }
}
