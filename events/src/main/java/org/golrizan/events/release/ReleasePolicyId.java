package org.golrizan.events.release;

import org.golrizan.events.StreamId;

/** The one stream of the eligibility policy and its versions. */
public record ReleasePolicyId() implements StreamId {

  @Override
  public String stream() {
    return "release-policy";
  }
}
