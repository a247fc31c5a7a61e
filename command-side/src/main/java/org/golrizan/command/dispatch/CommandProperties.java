package org.golrizan.command.dispatch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of command handling.
 *
 * @param maxAttempts how often a command is tried in all when it loses a race for a stream, 1 or more
 * @param retryAfter  when a caller may try again whose command lost every race
 */
@ConfigurationProperties("golrizan.commands")
public record CommandProperties(@DefaultValue("8") int maxAttempts, @DefaultValue("1s") Duration retryAfter) {

  public CommandProperties {
    if (maxAttempts < 1) {
      throw new IllegalArgumentException("golrizan.commands.max-attempts is 1 or more");
    }
  }
}
