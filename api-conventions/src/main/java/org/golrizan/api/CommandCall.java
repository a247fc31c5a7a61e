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
public record CommandCall(Actor actor, IfMatch ifMatch, Optional<ClientRequest> clientRequest, CorrelationId correlationId) {}
