package org.golrizan.command.dispatch;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.golrizan.eventstore.log.CommitRequest;
import org.jspecify.annotations.Nullable;

/** Leaves each command's request with its unit of work, so that the commit remembers it. */
public final class CommandRequests {

  private CommandRequests() {}

  public static void leaveWithUnitOfWork(CommandBus commandBus) {
    commandBus.registerHandlerInterceptor(CommandRequests::leave);
  }

  private static @Nullable Object leave(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
      throws Exception {
    if (unit.getMessage().getMetaData().get(CommandContext.KEY) instanceof CommandContext context) {
      unit.root().resources().put(CommitRequest.RESOURCE_KEY, context.request());
    }
    return chain.proceed();
  }
}
