package org.golrizan.command;

import org.axonframework.commandhandling.CommandBus;
import org.golrizan.api.problem.ProblemBundle;
import org.golrizan.command.dispatch.CommandRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** All of the command side. An application that imports this serves the staff API. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@ConfigurationPropertiesScan
public class CommandSideConfiguration {

  @Bean
  ProblemBundle ruleSentences() {
    return new ProblemBundle("golrizan-rules");
  }

  @Autowired
  void registerInterceptors(CommandBus commandBus) {
    CommandRequests.leaveWithUnitOfWork(commandBus);
  }
}
