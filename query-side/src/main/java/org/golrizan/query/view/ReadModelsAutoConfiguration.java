package org.golrizan.query.view;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The read models' database by its address, where an application brings none of its own. */
@AutoConfiguration
@ConditionalOnMissingBean(ReadModels.class)
@EnableConfigurationProperties(ReadModelsAutoConfiguration.ReadModelsProperties.class)
class ReadModelsAutoConfiguration {

  /** @param uri where it is, with the database's name, as MongoDB's drivers take it: {@code mongodb://host/golrizan-views} */
  @ConfigurationProperties("golrizan.read-models")
  record ReadModelsProperties(String uri) {}

  @Bean
  @ConditionalOnMissingBean
  MongoClient readModelsClient(ReadModelsProperties properties) {
    return MongoClients.create(MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(properties.uri()))
        .applicationName("golrizan-query-side")
        .build());
  }

  @Bean
  ReadModels readModels(MongoClient client, ReadModelsProperties properties) {
    String database = new ConnectionString(properties.uri()).getDatabase();
    if (database == null) {
      throw new IllegalStateException("golrizan.read-models.uri names no database");
    }
    return new ReadModels(client.getDatabase(database));
  }
}
