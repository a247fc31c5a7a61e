package org.golrizan.query.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.golrizan.eventstore.axon.KeyedTokenStore;
import org.golrizan.eventstore.mongo.MongoKeyedStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every view and every other projection, each under a processor of its own. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

  /** Tokens live with the documents they belong to: whoever throws the documents away throws the tokens away with them. */
  @Bean
  ViewProcessors viewProcessors(
      List<View<?, ?>> views,
      List<Projection> others,
      EventStore events,
      ReadModels models,
      ViewPositions positions,
      ViewProperties properties) {
    String owner = ProcessHandle.current().pid() + "@" + UUID.randomUUID();
    List<Projection> all = new ArrayList<>(ViewProcessors.folded(views, models.database()));
    all.addAll(others);
    return new ViewProcessors(
        all,
        events,
        new KeyedTokenStore(new MongoKeyedStore(models.database(), "view-"), owner, properties.claim()),
        positions,
        properties);
  }
}
