package org.golrizan.events.donations;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A Golrizan gathering. */
public record CampaignId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "campaign-" + value;
  }
}
