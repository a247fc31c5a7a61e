package org.golrizan.standalone.demo;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the demonstration data once the application is ready. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

  @Bean
  DemoProgress demoProgress() {
    return new DemoProgress();
  }

  @Bean
  DemoStart demoStart(
      DemoProperties properties,
      DemoProgress progress,
      ObjectProvider<Clock> clock,
      @Value("${golrizan.data.folder:./data}") Path folder) {
    DemoLoader loader = new DemoLoader(properties, new DemoMarker(folder), progress);
    return new DemoStart(properties, loader, progress, clock.getIfAvailable(Clock::systemUTC));
  }
}
