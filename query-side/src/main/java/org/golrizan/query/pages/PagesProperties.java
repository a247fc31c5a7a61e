package org.golrizan.query.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages log people in at the issuer.
 *
 * @param clientId     the pages' client at the issuer
 * @param clientSecret its secret, if it has one; PKCE is used with and without
 */
@ConfigurationProperties("golrizan.pages")
record PagesProperties(@DefaultValue("golrizan-pages") String clientId, @Nullable String clientSecret) {

  /** Does not show the secret. */
  @Override
  public String toString() {
    return "PagesProperties[clientId=" + clientId + "]";
  }
}
