package org.golrizan.eventstore.autoconfigure;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Unless an application says otherwise, Axon asks nobody for updates, looks for no Axon Server, needs no XStream, and interrupts no
 * handler that takes its time: of an append that is interrupted nobody knows whether it was stored. How long an append may wait is
 * the sequencer's to say.
 */
final class QuietAxonDefaults implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
    environment.getPropertySources().addLast(new MapPropertySource("golrizan-axon-defaults", Map.of(
        "axon.update-check.disabled", "true",
        "axon.axonserver.enabled", "false",
        "axon.timeout.enabled", "false",
        "axon.serializer.general", "jackson3",
        "axon.serializer.messages", "jackson3",
        "axon.serializer.events", "jackson3")));
  }
}
