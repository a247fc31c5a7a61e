package org.golrizan.eventstore.axon;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;
import org.golrizan.eventstore.Bytes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A segment's token and who claims it, as JSON.
 *
 * @param token null at the very beginning
 * @param owner null if nobody claims it
 * @param time  when the claim was last extended, on the store's clock
 */
record TokenEntry(@Nullable TrackingToken token, @Nullable String owner, Instant time) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static TokenEntry unclaimed(@Nullable TrackingToken token) {
    return new TokenEntry(token, null, Instant.EPOCH);
  }

  TokenEntry claimed(String newOwner, Instant now) {
    return new TokenEntry(token, newOwner, now);
  }

  boolean mayClaim(String claimant, Instant now, Duration claimTimeout) {
    return owner == null || owner.equals(claimant) || time.plus(claimTimeout).isBefore(now);
  }

  Bytes encode() {
    ObjectNode json = JSON.createObjectNode();
    json.set("token", TokenJson.write(token));
    json.put("owner", owner);
    json.put("time", time.toEpochMilli());
    return Bytes.of(JSON.writeValueAsBytes(json));
  }

  static TokenEntry decode(Bytes body) {
    JsonNode json = JSON.readTree(body.toArray());
    return new TokenEntry(
        TokenJson.read(json.required("token")),
        json.required("owner").stringValue(null),
        Instant.ofEpochMilli(json.required("time").longValue()));
  }
}
