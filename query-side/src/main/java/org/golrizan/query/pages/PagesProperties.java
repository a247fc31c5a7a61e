package org.golrizan.query.pages;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages log people in at the issuer.
 *
 * @param clientId     the pages' client at the issuer
 * @param clientSecret its secret, if it has one; PKCE is used with and without
 * @param loginLifetime how long a login counts before the issuer is asked again
 */
@ConfigurationProperties("golrizan.pages")
record PagesProperties(@DefaultValue("golrizan-pages") String clientId, @Nullable String clientSecret, @DefaultValue("15m") Duration loginLifetime) {

  /** Does not show the secret. */
  @Override
  public String toString() {
    return "PagesProperties[clientId=" + clientId + "]";
  }
}
