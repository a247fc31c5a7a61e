package org.golrizan.standalone.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask the development issuer for tokens: one client for each demonstration login, and the pages. */
final class IssuerClients implements RegisteredClientRepository {

  /** The pages' client id. It has no secret; the proof is PKCE. */
  static final String PAGES = "golrizan-pages";

  /** The pages' registration id, and the path that it gives. */
  static final String REGISTRATION = "golrizan";

  private final IdentityProperties properties;
  private final Environment environment;
  private final Map<String, RegisteredClient> services;

  IssuerClients(IdentityProperties properties, Environment environment) {
    this.properties = properties;
    this.environment = environment;
    this.services = Stream.of(DemonstrationLogin.values()).map(this::service)
        .collect(Collectors.toMap(RegisteredClient::getClientId, Function.identity()));
  }

  private RegisteredClient service(DemonstrationLogin login) {
    return RegisteredClient.withId(login.login())
        .clientId(login.login())
        .clientSecret("{noop}" + DemonstrationLogin.PASSWORD)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(tokens())
        .build();
  }

  /** Made anew at each call: only a running server knows its port. */
  private RegisteredClient pages() {
    return RegisteredClient.withId(PAGES)
        .clientId(PAGES)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUris(uris -> List.of("localhost", "127.0.0.1").forEach(host ->
            uris.add("http://%s:%d/login/oauth2/code/%s".formatted(host, OwnPort.of(environment), REGISTRATION))))
        .scope(OidcScopes.OPENID)
        .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
        .tokenSettings(tokens())
        .build();
  }

  private TokenSettings tokens() {
    return TokenSettings.builder().accessTokenTimeToLive(properties.tokenLifetime()).build();
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return clientId.equals(PAGES) ? pages() : services.get(clientId);
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  /** The server asks to keep a stronger form of a secret it has seen; these are no secrets. */
  @Override
  public void save(RegisteredClient client) {}
}
