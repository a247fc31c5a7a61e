package org.golrizan.benchmarks.empty;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** Axon and Spring Boot with a web server, an event store in memory and nothing else. */
@SpringBootApplication
public class EmptyApplication {

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(EmptyApplication.class);
    application.setDefaultProperties(Map.of(
        "server.port", "0",
        "server.address", "localhost",
        "spring.main.banner-mode", "off",
        "axon.update-check.disabled", "true",
        "axon.axonserver.enabled", "false",
        "axon.serializer.general", "jackson3",
        "axon.serializer.messages", "jackson3",
        "axon.serializer.events", "jackson3"));
    application.run(arguments);
  }

  @Bean
  EventStorageEngine eventStorageEngine() {
    return new InMemoryEventStorageEngine();
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    System.out.println("The empty application is ready");
    System.out.flush();
  }
}
