package org.golrizan.command.followups;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.golrizan.eventstore.autoconfigure.EventStoreProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One processor for all follow-ups, with a single segment: they come in the order of the log. */
@Configuration(proxyBeanMethods = false)
class FollowUpsConfiguration {

  static final String GROUP = "follow-ups";

  /** From the first event on: what an office recorded before it had follow-ups is followed up, too. */
  @Bean
  ConfigurerModule followUps(EventStoreProperties properties) {
    long claim = properties.claimTimeout().toMillis() / 2;
    return configurer -> configurer.eventProcessing(processing -> processing
        .registerListenerInvocationErrorHandler(GROUP, configuration -> PropagatingErrorHandler.instance())
        .registerPooledStreamingEventProcessor(GROUP, org.axonframework.config.Configuration::eventStore, (configuration, builder) ->
            builder.initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenClaimInterval(claim)
                .claimExtensionThreshold(claim)));
  }
}
