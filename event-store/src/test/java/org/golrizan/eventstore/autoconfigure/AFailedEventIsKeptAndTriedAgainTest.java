package org.golrizan.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.eventstore.axon.KeepEveryLetter;
import org.golrizan.eventstore.axon.KeyedDeadLetterQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

class AFailedEventIsKeptAndTriedAgainTest {

  private static final String GROUP = "named-prisons";
  private static final String EVIN = new PrisonId("evin").stream();

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(NamedPrisons.class)
  static class Application {}

  /** Cannot take one prison, until it is mended. */
  @Component
  @ProcessingGroup(GROUP)
  static class NamedPrisons {

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final AtomicBoolean mended = new AtomicBoolean();

    @EventHandler
    void on(PrisonEvent.Opened event) {
      if (event.stream().stream().equals(EVIN) && !mended.get()) {
        throw new IllegalStateException("has no place for it");
      }
      seen.add(event.englishName());
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(NamedPrisons.class)
  static class ApplicationWithItsOwn {

    @Bean
    EnqueuePolicy<EventMessage<?>> ownPolicy() {
      return (_, _) -> Decisions.enqueue();
    }

    @Bean
    ConfigurerModule ownQueue() {
      return configurer -> configurer.eventProcessing(processing ->
          processing.registerDeadLetterQueue(GROUP, _ -> InMemorySequencedDeadLetterQueue.defaultQueue()));
    }
  }

  @TempDir Path folder;

  private ConfigurableApplicationContext start(String... more) {
    return start(Application.class, more);
  }

  private ConfigurableApplicationContext start(Class<?> application, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--golrizan.data.folder=" + folder, "--golrizan.key-vault.make-key=true"));
    arguments.addAll(List.of(more));
    return new SpringApplicationBuilder(application).web(WebApplicationType.NONE).run(arguments.toArray(String[]::new));
  }

  private static void publish(ConfigurableApplicationContext application, String code, long sequence, String name) {
    PrisonId prison = new PrisonId(code);
    application.getBean(EventStore.class).publish(new GenericDomainEventMessage<>(
        "prison", prison.stream(), sequence, new PrisonEvent.Opened(prison, "زندان", name, Province.TEHRAN)));
  }

  private static SequencedDeadLetterQueue<EventMessage<?>> queue(ConfigurableApplicationContext application) {
    return application.getBean(EventProcessingConfiguration.class).deadLetterQueue(GROUP).orElseThrow();
  }

  private static String next(ConfigurableApplicationContext application) throws InterruptedException {
    String seen = application.getBean(NamedPrisons.class).seen.poll(30, TimeUnit.SECONDS);
    assertThat(seen).as("an event that was handled in time").isNotNull();
    return seen;
  }

  private static void awaitLetters(ConfigurableApplicationContext application, int count) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (queue(application).size() < count) {
      assertThat(System.nanoTime()).as("the letters come in time").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  @Test
  void theEventAndThoseAfterItWaitInOrderWhileOtherSequencesGoOnAndAreHandledOnceTheHandlerIsMended() throws Exception {
    try (ConfigurableApplicationContext application = start()) {
      publish(application, "evin", 0, "first");
      publish(application, "evin", 1, "second");
      publish(application, "rajaei", 0, "another");
      publish(application, "evin", 2, "third");
      publish(application, "qom", 0, "the last");

      assertThat(List.of(next(application), next(application))).containsExactlyInAnyOrder("another", "the last");
      awaitLetters(application, 3);
      assertThat(queue(application)).isInstanceOf(KeyedDeadLetterQueue.class);
      assertThat(queue(application).deadLetterSequence(EVIN))
          .extracting(letter -> ((PrisonEvent.Opened) letter.message().getPayload()).englishName())
          .containsExactly("first", "second", "third");
      DeadLetter<?> first = queue(application).deadLetterSequence(EVIN).iterator().next();
      assertThat(first.cause()).hasValueSatisfying(cause -> assertThat(cause.message()).isEqualTo("has no place for it"));
      assertThat(first.diagnostics()).containsEntry(KeepEveryLetter.ATTEMPTS, "1");
    }
    try (ConfigurableApplicationContext application = start()) {
      SequencedDeadLetterProcessor<EventMessage<?>> letters =
          application.getBean(EventProcessingConfiguration.class).sequencedDeadLetterProcessor(GROUP).orElseThrow();
      assertThat(letters.processAny()).as("not mended").isFalse();
      assertThat(queue(application).deadLetterSequence(EVIN).iterator().next().diagnostics())
          .containsEntry(KeepEveryLetter.ATTEMPTS, "2");

      application.getBean(NamedPrisons.class).mended.set(true);
      assertThat(letters.processAny()).isTrue();

      assertThat(List.of(next(application), next(application), next(application))).containsExactly("first", "second", "third");
      assertThat(queue(application).size()).isZero();
      assertThat(letters.processAny()).as("nothing is left").isFalse();
      publish(application, "evin", 3, "fourth");
      assertThat(next(application)).as("waits for nothing").isEqualTo("fourth");
    }
  }

  @Test
  void theLimitsAreThoseOfTheConfiguration() {
    try (ConfigurableApplicationContext application = start(
        "--golrizan.event-store.dead-letters.max-sequences=1", "--golrizan.event-store.dead-letters.max-sequence-size=7")) {
      assertThat(application.getBean(EventStoreProperties.class).deadLetters().limits().maxSequenceSize()).isEqualTo(7);
      assertThat(queue(application).isFull(EVIN)).isFalse();
    }
    assertThatThrownBy(() -> start("--golrizan.event-store.dead-letters.max-sequence-bytes=1GB").close())
        .rootCause().hasMessageContaining("A sequence of dead letters may take");
  }

  @Test
  void withoutDeadLettersThereIsNoQueue() {
    try (ConfigurableApplicationContext application = start("--golrizan.event-store.dead-letters.enabled=false")) {
      assertThat(application.getBean(EventProcessingConfiguration.class).deadLetterQueue(GROUP)).isEmpty();
    }
  }

  @Test
  void anApplicationsOwnQueueAndPolicyComeFirst() {
    try (ConfigurableApplicationContext application = start(ApplicationWithItsOwn.class)) {
      EventProcessingConfiguration processing = application.getBean(EventProcessingConfiguration.class);

      assertThat(queue(application)).isInstanceOf(InMemorySequencedDeadLetterQueue.class);
      assertThat(processing.deadLetterQueue("another-group")).get().isInstanceOf(KeyedDeadLetterQueue.class);
      assertThat(processing.deadLetterPolicy(GROUP).orElseThrow()).isSameAs(application.getBean("ownPolicy"));
    }
  }
}
