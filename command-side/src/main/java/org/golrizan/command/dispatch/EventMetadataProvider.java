package org.golrizan.command.dispatch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.golrizan.events.EventMetadata;
import org.springframework.stereotype.Component;

/** Writes who, in which role, for where, why and caused by what beside each event. */
@Component
final class EventMetadataProvider implements CorrelationDataProvider {

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    if (!(message.getMetaData().get(CommandContext.KEY) instanceof CommandContext context)) {
      return CausedCommand.metadata(message);
    }
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put(EventMetadata.ACTOR, context.actor().id().value());
    metadata.put(EventMetadata.ROLE, context.actor().role().code());
    metadata.put(EventMetadata.SCOPE, context.actor().scope().code());
    metadata.put(EventMetadata.CORRELATION_ID, context.call().correlationId().value());
    metadata.put(EventMetadata.CAUSATION_ID, message.getIdentifier());
    context.call().clientRequest().ifPresent(request -> metadata.put(EventMetadata.CLIENT_REQUEST_ID, request.id()));
    return metadata;
  }
}
