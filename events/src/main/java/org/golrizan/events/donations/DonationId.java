package org.golrizan.events.donations;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** Money that was given. */
public record DonationId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "donation-" + value;
  }
}
