package org.golrizan.command.dispatch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.concurrency.ClientRequest;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Rejection;
import org.golrizan.events.StreamId;
import org.golrizan.eventstore.keyed.KeyedStoreException;
import org.golrizan.eventstore.log.AppendQueueFullException;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.CommitRequest;
import org.golrizan.eventstore.log.CommitTooLargeException;
import org.golrizan.eventstore.log.HandledRequest;
import org.golrizan.eventstore.log.HandledRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Carries commands out and answers for them. The answer is always derived from the stored commit, so that a repeated request
 * gets the first answer again, on any node and after a crash. A rejection is not remembered.
 */
@Component
public class Commands {

  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  private final CommandGateway gateway;
  private final HandledRequests handledRequests;
  private final CommitLog log;
  private final Streams streams;
  private final CommandProperties limits;

  Commands(
      CommandGateway gateway, HandledRequests handledRequests, CommitLog log, Streams streams, CommandProperties limits) {
    this.gateway = gateway;
    this.handledRequests = handledRequests;
    this.log = log;
    this.streams = streams;
    this.limits = limits;
  }

  /**
   * A command that makes a resource: 201 with its Location.
   *
   * @param resource the new resource's path
   * @param stream   the stream that the caller addresses: the answer carries its version
   * @throws ApiProblem if it was not carried out; nothing was stored then
   */
  public ResponseEntity<CommandAnswer> create(CommandCall call, String resource, StreamId stream, Object command) {
    HandledRequest handled = carryOut(call, resource, stream, command);
    return answer(handled).createdAt(handled.resource());
  }

  /** A command that changes a resource: 200. The parameters and errors are as in {@link #create}. */
  public ResponseEntity<CommandAnswer> change(CommandCall call, String resource, StreamId stream, Object command) {
    return answer(carryOut(call, resource, stream, command)).ok();
  }

  private HandledRequest carryOut(CommandCall call, String resource, StreamId stream, Object command) {
    Optional<ClientRequest> sent = call.clientRequest();
    String requestId = sent.map(ClientRequest::id).orElseGet(() -> "server:" + UUID.randomUUID());
    String bodyHash = sent.map(ClientRequest::bodyHash).orElse("");
    CommandContext context = new CommandContext(call, new CommitRequest(requestId, bodyHash, resource, stream.stream()));

    Optional<HandledRequest> handled = sent.isPresent() ? handledRequests.find(requestId) : Optional.empty();
    if (handled.isEmpty()) {
      send(command, context);
      handled = handledRequests.find(requestId);
    }
    HandledRequest result = handled.orElseGet(() -> nothingToDo(context));
    if (!result.bodyHash().equals(bodyHash)) {
      throw ApiProblem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }
    return result;
  }

  /** Returns once the command, or a twin of it with the same request id, was carried out. */
  private void send(Object command, CommandContext context) {
    for (int attempt = 1; ; attempt++) {
      try {
        gateway.sendAndWait(new GenericCommandMessage<>(command, MetaData.with(CommandContext.KEY, context)));
        return;
      } catch (RuntimeException failure) {
        if (handledRequests.find(context.request().clientRequestId()).isPresent()) {
          return;
        }
        if (!isLostRace(failure) || attempt >= limits.maxAttempts()) {
          throw problem(failure, context);
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(1L << attempt)));
      }
    }
  }

  private static boolean isLostRace(RuntimeException failure) {
    return failure instanceof ConcurrencyException || failure instanceof DeadlockException;
  }

  private RuntimeException problem(RuntimeException failure, CommandContext context) {
    if (isLostRace(failure)) {
      return ApiProblem.unavailable(limits.retryAfter());
    }
    return switch (failure) {
      case RuleRejectedException rejected -> problem(rejected.rejection(), context);
      case AppendQueueFullException full -> ApiProblem.unavailable(full.retryAfter());
      case CommitTooLargeException large -> ApiProblem.of(ProblemType.BODY_TOO_LARGE);
      case CommitLogException log -> unavailable(log);
      case KeyedStoreException store -> unavailable(store);
      default -> failure;
    };
  }

  /** The store is in trouble, perhaps for a moment; whoever runs it must hear of it. */
  private ApiProblem unavailable(RuntimeException trouble) {
    LOG.error("The store did not carry a command out", trouble);
    return ApiProblem.unavailable(limits.retryAfter());
  }

  private static ApiProblem problem(Rejection rejection, CommandContext context) {
    if (rejection.rule() == CommonRule.NOT_FOUND && rejection.details().get("kind") instanceof String kind) {
      return ApiProblem.notFound(kind, idIn(context.request().resource()));
    }
    return ApiProblem.conflict(rejection.rule().code(), rejection.details());
  }

  /** The command was accepted and left no event, because what it asks for is so already. */
  private HandledRequest nothingToDo(CommandContext context) {
    CommitRequest request = context.request();
    long version = streams.version(request.stream());
    var head = log.head();
    return new HandledRequest(
        request.bodyHash(), request.resource(), request.stream(), version, head.lastPosition(),
        Instant.ofEpochMilli(head.maxTime()));
  }

  private static CommandAnswer answer(HandledRequest handled) {
    return new CommandAnswer(idIn(handled.resource()), handled.streamVersion(), handled.lastPosition());
  }

  private static String idIn(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }
}
