package org.golrizan.eventstore.log;

/**
 * The outside request that a commit answers. It is stored inside the commit under a unique key, so that a request takes effect
 * once, whatever crashes or races its twin.
 *
 * @param clientRequestId names client and Idempotency-Key without showing either, for example {@code <client>:<hash of the key>}
 * @param bodyHash        the hash of the request's body: the same id with another body is another request, and an error
 * @param resource        the path of the resource that the request made or changed
 * @param stream          the stream whose version the answer carries; the commit holds an event of it
 */
public record CommitRequest(String clientRequestId, String bodyHash, String resource, String stream) {

  /** The key of the root unit of work's resource under which a command handler's caller leaves the request. */
  public static final String RESOURCE_KEY = "org.golrizan.eventstore.commitRequest";

  public CommitRequest {
    if (clientRequestId.isEmpty() || stream.isEmpty()) {
      throw new IllegalArgumentException("A request has an id and a stream");
    }
  }
}
