package org.golrizan.api;

import java.util.Optional;
import org.golrizan.api.concurrency.ClientRequest;
import org.golrizan.api.concurrency.IfMatch;
import org.golrizan.api.correlation.CorrelationId;
import org.golrizan.api.identity.Actor;

/**
 * All that a command's request says beside its body. A controller takes it as one argument.
 *
 * @param actor         who, from the token
 * @param ifMatch       the version the caller saw, if said
 * @param clientRequest the caller's Idempotency-Key, if sent
 * @param correlationId the request's id
 */
public record CommandCall(Actor actor, IfMatch ifMatch, Optional<ClientRequest> clientRequest, CorrelationId correlationId) {

  /**
   * The call as one of several commands that a request stands for: each is carried out once, whatever became of the others.
   *
   * @param number of the part, the same when the request comes again
   */
  public CommandCall part(int number) {
    return new CommandCall(
        actor, ifMatch, clientRequest.map(request -> new ClientRequest(request.id() + "." + number, request.bodyHash())), correlationId);
  }
}
