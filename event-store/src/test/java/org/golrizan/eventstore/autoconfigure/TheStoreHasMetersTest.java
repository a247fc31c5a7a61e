package org.golrizan.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.golrizan.events.PrisonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class TheStoreHasMetersTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({PrisonShell.class, OpenedPrisons.class})
  static class Application {

    @Bean
    MeterRegistry registry() {
      return new SimpleMeterRegistry();
    }
  }

  @TempDir Path folder;
  private ConfigurableApplicationContext application;
  private MeterRegistry registry;

  @BeforeEach
  void start() {
    application = new SpringApplicationBuilder(Application.class)
        .web(WebApplicationType.NONE)
        .run("--golrizan.data.folder=" + folder, "--golrizan.key-vault.make-key=true");
    registry = application.getBean(MeterRegistry.class);
    // As Spring Boot's metrics do, which are not on this module's path.
    application.getBeansOfType(MeterBinder.class).values().forEach(binder -> binder.bindTo(registry));
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void whatIsStoredIsTimedAndCountedAndMovesTheHead() throws Exception {
    open("evin");
    open("rajaei");

    assertThat(appends("stored")).isEqualTo(2);
    assertThat(registry.get(LogMetrics.GROUP).summary().totalAmount()).isEqualTo(2);
    assertThat(registry.get(EventStoreMetricsAutoConfiguration.HEAD).gauge().value()).isEqualTo(2);
    assertThat(registry.get(EventStoreMetricsAutoConfiguration.QUEUE).gauge().value()).isZero();
    assertThat(registry.get(LogMetrics.RENUMBERINGS).counter().count()).isZero();
    assertThat(registry.get(LogMetrics.APPEND_FAILURES).counter().count()).isZero();
  }

  @Test
  void aLostRaceIsAConflict() {
    open("evin");

    assertThatThrownBy(() -> open("evin")).isInstanceOf(AggregateStreamCreationException.class);

    assertThat(appends("stored")).isEqualTo(1);
    assertThat(appends("clashed")).isEqualTo(1);
  }

  @Test
  void whatIsReadIsCounted() throws Exception {
    open("evin");
    // The processor has read it: one event at least, and each further reading counts too.
    assertThat(application.getBean(OpenedPrisons.class).seen().poll(30, TimeUnit.SECONDS)).isNotNull();
    double before = registry.get(LogMetrics.EVENTS_READ).counter().count();
    assertThat(before).isPositive();

    assertThat(application.getBean(EventStorageEngine.class).readEvents("prison-evin", 0).asStream()).hasSize(1);

    assertThat(registry.get(LogMetrics.EVENTS_READ).counter().count()).isGreaterThan(before);
  }

  private long appends(String end) {
    return registry.get(LogMetrics.APPEND).tag(LogMetrics.END, end).timer().count();
  }

  private void open(String code) {
    PrisonId prison = new PrisonId(code);
    application.getBean(CommandGateway.class)
        .sendAndWait(GenericCommandMessage.asCommandMessage(new PrisonShell.Open(prison.stream(), prison)));
  }
}
