package org.golrizan.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.serialization.Serializer;
import org.golrizan.events.PrisonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.axon.GolrizanEventStore;
import org.golrizan.eventstore.axon.KeyedTokenStore;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.StoredEvent;
import org.golrizan.eventstore.maintenance.UnfinishedMark.UnfinishedStoreException;
import org.golrizan.eventstore.maintenance.socket.MaintenanceClient;
import org.golrizan.eventstore.maintenance.socket.MaintenanceSocket;
import org.golrizan.eventstore.personal.KeyVaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class AnApplicationStartsOnTheEventStoreTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({PrisonShell.class, OpenedPrisons.class})
  static class Application {}

  @TempDir Path folder;

  private ConfigurableApplicationContext start() {
    return startOn(folder, "");
  }

  private static ConfigurableApplicationContext startOn(Path folder, String argument) {
    return new SpringApplicationBuilder(Application.class)
        .web(WebApplicationType.NONE)
        .run("--golrizan.data.folder=" + folder, "--golrizan.key-vault.make-key=true", argument);
  }

  @Test
  void aCommandIsStoredUnderStableNamesAndReachesAPooledProcessor() throws Exception {
    try (ConfigurableApplicationContext application = start()) {
      open(application, "evin");

      assertThat(application.getBean(OpenedPrisons.class).seen().poll(30, TimeUnit.SECONDS)).isNotNull();
      StoredEvent stored = application.getBean(CommitLog.class).read(1, 1, 1).getFirst().events().getFirst();
      assertThat(stored.name()).isEqualTo("prison.opened");
      assertThat(stored.revision()).isEqualTo("1");
      assertThat(stored.stream()).isEqualTo("prison-evin");
      assertThat(stored.payload().toText()).isEqualTo(
          "{\"prisonId\":\"evin\",\"persianName\":\"اوین\",\"englishName\":\"Evin\",\"province\":\"IR-23\"}");
    }
  }

  @Test
  void everythingOfAxonIsOurs() {
    try (ConfigurableApplicationContext application = start()) {
      assertThat(application.getBean(EventBus.class)).isInstanceOf(GolrizanEventStore.class);
      assertThat(application.getBean(TokenStore.class)).isInstanceOf(KeyedTokenStore.class);
      assertThat(application.getBeansOfType(Serializer.class).values()).allMatch(CatalogueSerializer.class::isInstance);
      assertThat(application.getBean(EventProcessingConfiguration.class)
          .eventProcessor("opened-prisons", PooledStreamingEventProcessor.class)).isPresent();
    }
  }

  @Test
  void whatWasStoredIsThereAfterARestart() throws Exception {
    try (ConfigurableApplicationContext application = start()) {
      open(application, "evin");
      assertThat(application.getBean(OpenedPrisons.class).seen().poll(30, TimeUnit.SECONDS)).isNotNull();
    }
    try (ConfigurableApplicationContext application = start()) {
      assertThatThrownBy(() -> open(application, "evin")).isInstanceOf(AggregateStreamCreationException.class);
      open(application, "rajaei");

      assertThat(application.getBean(OpenedPrisons.class).seen().poll(30, TimeUnit.SECONDS))
          .matches(event -> event.prisonId().code().equals("rajaei"), "the first event after the restart");
    }
  }

  @Test
  void theRunningProcessServesMaintenanceOfItsFolder() throws Exception {
    try (ConfigurableApplicationContext application = start()) {
      open(application, "evin");

      assertThat(new MaintenanceClient(folder).status().head().position()).isEqualTo(1);
    }
    assertThat(MaintenanceSocket.isIn(folder)).isFalse();
  }

  @Test
  void theSocketCanBeSwitchedOff() {
    try (ConfigurableApplicationContext _ = startOn(folder, "--golrizan.data.maintenance-socket=false")) {
      assertThat(MaintenanceSocket.isIn(folder)).isFalse();
    }
  }

  @Test
  void aFolderWhosePathIsTooLongForASocketIsUsedWithoutOne() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("d".repeat(MaintenanceSocket.MAX_PATH_BYTES)));
    try (ConfigurableApplicationContext application = startOn(deep, "")) {
      open(application, "evin");

      assertThat(MaintenanceSocket.isIn(deep)).isFalse();
    }
  }

  @Test
  void halfACopyIsNoStoreToWorkOn() {
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      stores.keyedStore().put("maintenance", "unfinished", 0, Bytes.EMPTY);
    }

    assertThatThrownBy(this::start).hasRootCauseInstanceOf(UnfinishedStoreException.class);
  }

  @Test
  void withoutAKeyEncryptionKeyNothingStarts() {
    SpringApplicationBuilder application = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE);

    assertThatThrownBy(() -> application.run("--golrizan.data.folder=" + folder))
        .hasRootCauseInstanceOf(KeyVaultConfiguration.NoKeyEncryptionKeyException.class);
  }

  @Test
  void aStoreDoesNotStartWithAnotherVaultThanItsOwn() {
    start().close();
    SpringApplicationBuilder application = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE);

    assertThatThrownBy(() -> application.run("--golrizan.data.folder=" + folder,
            "--golrizan.key-vault.folder=" + folder.resolve("other-keys"), "--golrizan.key-vault.make-key=true"))
        .hasRootCauseInstanceOf(KeyVaultException.class);
  }

  private static void open(ConfigurableApplicationContext application, String code) {
    PrisonId prison = new PrisonId(code);
    application.getBean(CommandGateway.class)
        .sendAndWait(GenericCommandMessage.asCommandMessage(new PrisonShell.Open(prison.stream(), prison)));
  }
}
