package org.golrizan.query.access;

import org.golrizan.api.paging.CursorKeys;
import org.golrizan.eventstore.personal.KeyEncryptionKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cursors hold across restarts and in every query side of an installation, as they all have the same key-encryption keys. */
@Configuration(proxyBeanMethods = false)
class CursorConfiguration {

  @Bean
  CursorKeys cursorKeys(KeyEncryptionKeys keys) {
    return CursorKeys.of(keys.secretsFor("signatures of cursors"));
  }
}
