package org.golrizan.eventstore.autoconfigure;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Axon asks nobody for updates and looks for no Axon Server, and needs no XStream, unless an application says so. */
final class QuietAxonDefaults implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
    environment.getPropertySources().addLast(new MapPropertySource("golrizan-axon-defaults", Map.of(
        "axon.update-check.disabled", "true",
        "axon.axonserver.enabled", "false",
        "axon.serializer.general", "jackson3",
        "axon.serializer.messages", "jackson3",
        "axon.serializer.events", "jackson3")));
  }
}
