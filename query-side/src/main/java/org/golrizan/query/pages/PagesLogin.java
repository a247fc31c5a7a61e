package org.golrizan.query.pages;

import org.golrizan.api.identity.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * How pages log people in: authorization code with PKCE (RFC 7636), at the issuer that also issues tokens for the API. The issuer is asked for
 * its addresses at the first login.
 */
final class PagesLogin implements ClientRegistrationRepository {

  /** The registration's id, and the last part of the path that the issuer sends people back to. */
  static final String REGISTRATION = "golrizan";

  private final Issuer issuer;
  private final PagesProperties properties;
  private volatile @Nullable ClientRegistration known;

  PagesLogin(Issuer issuer, PagesProperties properties) {
    this.issuer = issuer;
    this.properties = properties;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
    if (!registrationId.equals(REGISTRATION)) {
      return null;
    }
    ClientRegistration registration = known;
    if (registration == null) {
      registration = registration();
      known = registration;
    }
    return registration;
  }

  private ClientRegistration registration() {
    String secret = properties.clientSecret();
    ClientRegistration.Builder registration = ClientRegistrations.fromOidcConfiguration(issuer.configuration())
        .registrationId(REGISTRATION)
        .clientId(properties.clientId())
        .clientName("Golrizan")
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
        .scope(OidcScopes.OPENID)
        .userNameAttributeName("sub")
        // What is said of a person stands in the id token, which is signed.
        .userInfoUri(null);
    return secret == null
        ? registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
        : registration.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC).clientSecret(secret).build();
  }
}
