package org.golrizan.api.signature;

import com.nimbusds.jose.jwk.JWKSet;

/**
 * The public keys of a system that runs in this very process, beside those that {@link SignedRequestProperties} names files for.
 *
 * @param subject of the system's tokens
 */
public record SystemKeys(String subject, JWKSet keys) {

  /** @throws IllegalArgumentException if a private key is among them */
  public SystemKeys {
    if (keys.containsNonPublicKeys()) {
      throw new IllegalArgumentException("Only public keys tell whether a signature is right");
    }
  }
}
