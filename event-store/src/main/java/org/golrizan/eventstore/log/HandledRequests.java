package org.golrizan.eventstore.log;

import java.util.Optional;

/**
 * Which client requests already took effect. Ask before handling a request, and again after any rejection or clash. Requests that
 * were rejected, or had nothing left to do, are not remembered.
 */
public final class HandledRequests {

  private final CommitLog log;

  public HandledRequests(CommitLog log) {
    this.log = log;
  }

  /** @param clientRequestId as in {@link CommitRequest#clientRequestId()} */
  public Optional<HandledRequest> find(String clientRequestId) {
    return log.find(new CommitKey.Request(clientRequestId))
        .flatMap(commit -> commit.request().map(request -> HandledRequest.of(commit, request)));
  }
}
