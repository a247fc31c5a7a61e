package org.golrizan.command.dispatch;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Objects;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a command handler take the {@link CommandContext} as a parameter. */
@Component
final class CommandContextResolver implements ParameterResolverFactory, ParameterResolver<CommandContext> {

  @Override
  public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int parameterIndex) {
    return parameters[parameterIndex].getType() == CommandContext.class ? this : null;
  }

  @Override
  public CommandContext resolveParameterValue(Message<?> message) {
    return (CommandContext) Objects.requireNonNull(message.getMetaData().get(CommandContext.KEY));
  }

  @Override
  public boolean matches(Message<?> message) {
    return message.getMetaData().get(CommandContext.KEY) instanceof CommandContext;
  }
}
