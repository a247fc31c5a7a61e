package org.golrizan.eventstore.autoconfigure;

import java.nio.file.Path;
import java.util.Objects;
import org.golrizan.events.EventCatalogue;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.mongo.MongoVault;
import org.golrizan.eventstore.personal.KeyEncryptionKeys;
import org.golrizan.eventstore.personal.KeyFile;
import org.golrizan.eventstore.personal.KeyVault;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.golrizan.eventstore.personal.Scrubbing;
import org.golrizan.eventstore.personal.SealedPayloads;
import org.golrizan.eventstore.personal.ValueSeal;
import org.golrizan.eventstore.personal.VaultSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key vault, in the home that the event store is in, and the seals that use it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(PayloadSeal.class)
class KeyVaultConfiguration {

  private static final String MADE_KEY = "key-encryption.key";

  /** Where the vault's documents are, and what makes that place forget. */
  record VaultPlace(KeyedStore store, Scrubbing scrubbing) {}

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("golrizan.mongo.uri")
  static class OnMongo {

    @Bean
    MongoVault mongoVault(KeyVaultProperties vault, MongoProperties log) {
      return vault.uri() == null ? MongoVault.beside(String.valueOf(log.uri())) : MongoVault.at(vault.uri());
    }

    @Bean
    VaultPlace vaultPlace(MongoVault vault) {
      return new VaultPlace(vault.store(), Scrubbing.NONE);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "golrizan.mongo.uri", matchIfMissing = true, havingValue = "embedded")
  static class Embedded {

    // Found by its name alone: who asks for a keyed store means the event store's.
    @Bean(defaultCandidate = false)
    EmbeddedVault embeddedVault(KeyVaultProperties vault, DataProperties data) {
      return EmbeddedVault.open(folder(vault, data));
    }

    @Bean
    VaultPlace vaultPlace(@Qualifier("embeddedVault") EmbeddedVault vault) {
      return new VaultPlace(vault, vault);
    }
  }

  private static Path folder(KeyVaultProperties vault, DataProperties data) {
    return Objects.requireNonNullElseGet(vault.folder(), () -> data.folder().resolve("keys"));
  }

  @Bean
  KeyEncryptionKeys keyEncryptionKeys(KeyVaultProperties vault, DataProperties data) {
    @Nullable Path file = vault.keyFile();
    @Nullable String keys = vault.keys();
    if (file != null) {
      return KeyFile.read(file);
    }
    if (keys != null) {
      return KeyFile.parse(keys, "golrizan.key-vault.keys");
    }
    if (vault.makeKey()) {
      return KeyFile.readOrMake(folder(vault, data).resolve(MADE_KEY));
    }
    throw new NoKeyEncryptionKeyException();
  }

  @Bean
  KeyVault keyVault(
      VaultPlace place,
      KeyEncryptionKeys keys,
      KeyVaultProperties properties,
      @Qualifier("keyedStore") KeyedStore keyedStore,
      CommitLog log) {
    KeyVault vault = KeyVault.open(place.store(), keys, place.scrubbing(), properties.limits());
    vault.pairWith(keyedStore);
    ErasuresOfTheLog.repeat(vault, log);
    return vault;
  }

  @Bean
  PayloadSeal payloadSeal(KeyVault vault) {
    return new SealedPayloads(vault, EventCatalogue.golrizan());
  }

  @Bean
  @ConditionalOnMissingBean
  ValueSeal valueSeal(KeyVault vault) {
    return new VaultSeal(vault);
  }

  /** Nobody said which key wraps persons' keys. */
  static final class NoKeyEncryptionKeyException extends RuntimeException {

    NoKeyEncryptionKeyException() {
      super("There is no key-encryption key: name a file with golrizan.key-vault.key-file (GOLRIZAN_KEYVAULT_KEYFILE), in which a line"
          + " is an id, a space and 32 random bytes in Base64");
    }
  }
}
