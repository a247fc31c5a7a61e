package org.golrizan.eventstore.log;

/** A commit already answers this client request: the answer is to be derived from that commit ({@link HandledRequests}). */
public final class RequestAlreadyStoredException extends CommitLogException {

  private final String clientRequestId;

  public RequestAlreadyStoredException(String clientRequestId) {
    super("A commit already answers the client request " + clientRequestId);
    this.clientRequestId = clientRequestId;
  }

  public String clientRequestId() {
    return clientRequestId;
  }
}
