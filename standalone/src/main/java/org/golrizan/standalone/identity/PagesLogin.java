package org.golrizan.standalone.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** How pages log in through the issuer in the same process. */
final class PagesLogin implements ClientRegistrationRepository {

  private final Environment environment;

  PagesLogin(Environment environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
    return registrationId.equals(IssuerClients.REGISTRATION) ? registration() : null;
  }

  private ClientRegistration registration() {
    return ClientRegistration.withRegistrationId(IssuerClients.REGISTRATION)
        .clientId(IssuerClients.PAGES)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
        .scope(OidcScopes.OPENID)
        // The browser stays on the host it came to; the code is exchanged from inside.
        .authorizationUri("/oauth2/authorize")
        .tokenUri("http://localhost:%d/oauth2/token".formatted(OwnPort.of(environment)))
        .jwkSetUri("http://localhost:%d/oauth2/jwks".formatted(OwnPort.of(environment)))
        .userNameAttributeName("sub")
        .clientName("Golrizan")
        .build();
  }
}
