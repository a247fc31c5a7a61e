package org.golrizan.api;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings of Boot and springdoc that both sides share. The weakest source: any file or argument overrides them. */
final class ApiDefaults implements EnvironmentPostProcessor {

  private static final Map<String, Object> DEFAULTS = Map.ofEntries(
      Map.entry("springdoc.api-docs.version", "openapi_3_1"),
      Map.entry("springdoc.api-docs.path", "/v3/api-docs"),
      Map.entry("springdoc.swagger-ui.path", "/swagger-ui"),
      Map.entry("springdoc.swagger-ui.supported-submit-methods", "get,post"),
      Map.entry("springdoc.paths-to-match", "/api/**"),
      Map.entry("springdoc.writer-with-order-by-keys", "true"),
      Map.entry("springdoc.default-produces-media-type", "application/json"),
      Map.entry("spring.mvc.async.request-timeout", "-1"),
      // Nothing here takes uploads: such a body is of the wrong media type.
      Map.entry("spring.servlet.multipart.enabled", "false"),
      // How long a caller may take to send its headers, and between any two parts of a body.
      Map.entry("server.tomcat.connection-timeout", "10s"),
      Map.entry("server.tomcat.keep-alive-timeout", "60s"),
      Map.entry("server.max-http-request-header-size", "16KB"),
      Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "30s"),
      Map.entry("logging.level.org.springdoc.core.events", "error"),
      Map.entry("logging.pattern.correlation", "[%X{requestId:-}] "));

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
    environment.getPropertySources().addLast(new MapPropertySource("golrizan-api-defaults", DEFAULTS));
  }
}
