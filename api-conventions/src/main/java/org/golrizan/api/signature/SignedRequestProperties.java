package org.golrizan.api.signature;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Requests of other organisations' systems, which sign what they ask for.
 *
 * @param keys      for each such token's subject the file with its public keys as a JWK set (RFC 7517); several at once while keys change
 * @param tolerance how far the time of signing may lie from now
 */
@ConfigurationProperties("golrizan.signed-requests")
public record SignedRequestProperties(@DefaultValue Map<String, Path> keys, @DefaultValue("5m") Duration tolerance) {

  public SignedRequestProperties {
    keys = Map.copyOf(keys);
  }
}
