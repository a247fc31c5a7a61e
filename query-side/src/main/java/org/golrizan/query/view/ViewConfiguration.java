package org.golrizan.query.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
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
  ViewTokens viewTokens(ReadModels models, ViewProperties properties) {
    String owner = ProcessHandle.current().pid() + "@" + UUID.randomUUID();
    return new ViewTokens(new KeyedTokenStore(new MongoKeyedStore(models.database(), "view-"), owner, properties.claim()));
  }

  @Bean
  ViewProcessors viewProcessors(
      List<View<?, ?>> views,
      List<Projection> others,
      EventStore events,
      ReadModels models,
      ViewTokens tokens,
      ViewPositions positions,
      ViewProperties properties) {
    List<Projection> all = new ArrayList<>(ViewProcessors.folded(views, models));
    all.addAll(others);
    return new ViewProcessors(all, events, tokens.store(), positions, properties);
  }

  @Bean
  FollowedViews followedViews(
      ViewProcessors processors,
      ViewTokens tokens,
      EventStorageEngine events,
      ViewPositions positions,
      ViewProperties properties) {
    return new FollowedViews(processors, tokens.store(), events, positions, properties);
  }

  /** Not a token store to Spring, which would hand it to everyone. */
  record ViewTokens(KeyedTokenStore store) {}
}
