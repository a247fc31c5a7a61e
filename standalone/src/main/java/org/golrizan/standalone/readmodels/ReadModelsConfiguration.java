package org.golrizan.standalone.readmodels;

import org.golrizan.eventstore.autoconfigure.DataProperties;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.personal.ValueSeal;
import org.golrizan.query.view.ReadModels;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Read models inside the process in the embedded home; in the other home they are on a server, see {@code golrizan.mongo.uri}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "golrizan.read-models.uri", matchIfMissing = true, havingValue = "embedded")
@ConditionalOnProperty(name = "golrizan.mongo.uri", matchIfMissing = true, havingValue = "embedded")
class ReadModelsConfiguration {

  /** The stores come first because they hold the lock on the folder. */
  @Bean
  EmbeddedReadModels embeddedReadModels(EmbeddedStores stores, DataProperties data) {
    return EmbeddedReadModels.open(data.folder().resolve("read-models"), stores.commitLog());
  }

  @Bean
  ReadModels readModels(EmbeddedReadModels embedded, ValueSeal seal) {
    return new ReadModels(embedded.database(), seal);
  }
}
