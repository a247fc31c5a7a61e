package org.golrizan.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.golrizan.eventstore.log.CommitRequest;
import org.jspecify.annotations.Nullable;

/** Leaves the request with the unit of work, so that the commit remembers it. */
final class CommitRequestInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

  @Override
  public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
    if (unit.getMessage().getMetaData().get(CommandContext.KEY) instanceof CommandContext context) {
      unit.root().resources().put(CommitRequest.RESOURCE_KEY, context.request());
    }
    return chain.proceed();
  }
}
