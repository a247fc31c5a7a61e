package org.golrizan.eventstore.autoconfigure;

import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.embedded.EmbeddedVaultMaintenance;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.maintenance.KeysMaintenance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded home, where an application brings no commit log of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(CommitLog.class)
class EmbeddedStoresConfiguration {

  @Bean
  EmbeddedStores embeddedStores(DataProperties properties) {
    return EmbeddedStores.open(properties.folder());
  }

  // The stores are closed together with their folder's lock.
  @Bean(destroyMethod = "")
  CommitLog commitLog(EmbeddedStores stores) {
    return stores.commitLog();
  }

  @Bean(destroyMethod = "")
  @ConditionalOnMissingBean(name = "keyedStore")
  KeyedStore keyedStore(EmbeddedStores stores) {
    return stores.keyedStore();
  }

  @Bean
  @ConditionalOnProperty(name = "golrizan.data.maintenance-socket", havingValue = "true", matchIfMissing = true)
  OfferedMaintenance offeredMaintenance(
      EmbeddedStores stores, @Qualifier("embeddedVault") ObjectProvider<EmbeddedVault> vault, DataProperties properties) {
    EmbeddedVault found = vault.getIfAvailable();
    return OfferedMaintenance.of(
        stores, found == null ? KeysMaintenance.NONE : new EmbeddedVaultMaintenance(found), properties);
  }
}
