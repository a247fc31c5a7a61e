package org.golrizan.events.donations;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A payment that a benefactor began at a gateway. */
public record PaymentIntentId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "payment-intent-" + value;
  }
}
