package org.golrizan.events.familysupport;

import org.golrizan.events.StreamId;

/** The one policy of family support. */
public record SupportPolicyId() implements StreamId {

  @Override
  public String stream() {
    return "support-policy";
  }
}
