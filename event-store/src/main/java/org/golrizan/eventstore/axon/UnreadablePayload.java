package org.golrizan.eventstore.axon;

import org.axonframework.messaging.AbstractMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;

/**
 * A message whose payload cannot be read: whoever asks for it, or for its type, is told why. The rest can be shown, and handling it
 * fails like any other failure of a handler, instead of keeping everybody from the letters beside it.
 */
@SuppressWarnings("serial") // Stays in this process.
final class UnreadablePayload extends AbstractMessage<Object> {

  private final MetaData metaData;
  private final SerializationException reason;

  UnreadablePayload(String identifier, MetaData metaData, SerializationException reason) {
    super(identifier);
    this.metaData = metaData;
    this.reason = reason;
  }

  @Override
  public MetaData getMetaData() {
    return metaData;
  }

  @Override
  public Object getPayload() {
    throw reason;
  }

  @Override
  public Class<Object> getPayloadType() {
    throw reason;
  }

  @Override
  protected Message<Object> withMetaData(MetaData newMetaData) {
    return new UnreadablePayload(getIdentifier(), newMetaData, reason);
  }
}
