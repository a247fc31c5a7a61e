package org.golrizan.api.problem;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The server's own manners. */
@Configuration(proxyBeanMethods = false)
public class ServerConfiguration {

  /** Last, so that it is the innermost: Boot has an error page of its own before it. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverProblems(Problems problems) {
    return factory -> {
      factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new ServerProblems(problems)));
      // Bounded by the header's length; beyond its own limit Tomcat would throw wherever a filter asks for the language.
      factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(Integer.MAX_VALUE));
    };
  }
}
