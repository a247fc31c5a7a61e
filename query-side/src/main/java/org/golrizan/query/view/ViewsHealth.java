package org.golrizan.query.view;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while a view cannot fold an event: what it shows is right, but as of an ever older position. */
@Component
class ViewsHealth implements HealthIndicator {

  private final ViewProcessors processors;
  private final ViewPositions positions;

  ViewsHealth(ViewProcessors processors, ViewPositions positions) {
    this.processors = processors;
    this.positions = positions;
  }

  @Override
  public Health health() {
    Map<String, Throwable> failures = processors.failures();
    Health.Builder health = failures.isEmpty() ? Health.up() : Health.down();
    processors.names().forEach(name -> health.withDetail(name, positions.of(name)));
    // Kinds only: a message might hold a value.
    failures.forEach((name, failure) -> health.withDetail(name + ".failure", failure.getClass().getSimpleName()));
    return health.build();
  }
}
