package org.golrizan.eventstore.log;

import java.time.Instant;

/**
 * What a commit says about the request that it answers; enough to give the first answer again.
 *
 * @param bodyHash      the hash of the body that was handled
 * @param resource      the path of the resource that was made or changed
 * @param stream        the stream whose version the answer carries
 * @param streamVersion how many events that stream had after the commit
 * @param lastPosition  the position of the commit's last event
 * @param time          when the commit's last event was recorded
 */
public record HandledRequest(
    String bodyHash, String resource, String stream, long streamVersion, long lastPosition, Instant time) {

  static HandledRequest of(Commit commit, CommitRequest request) {
    long lastSequence = commit.lastSequence(request.stream())
        .orElseThrow(() -> new CommitLogException("Commit " + commit.number() + " has no event of its request's stream"));
    return new HandledRequest(
        request.bodyHash(),
        request.resource(),
        request.stream(),
        lastSequence + 1,
        commit.lastPosition(),
        Instant.ofEpochMilli(commit.events().getLast().time()));
  }
}
