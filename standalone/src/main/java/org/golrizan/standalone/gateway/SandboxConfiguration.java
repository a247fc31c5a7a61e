package org.golrizan.standalone.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.golrizan.api.signature.SystemKeys;
import org.golrizan.standalone.identity.DemonstrationLogin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The sandbox gateway is there where the development issuer is: on this computer alone. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("golrizan.identity.development-issuer")
class SandboxConfiguration {

  /** After the pages' chain. */
  private static final int SANDBOX_CHAIN = 30;

  /** Made anew at each start: nobody keeps what it signed. */
  @Bean
  ECKey sandboxGatewayKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("A key could not be made", e);
    }
  }

  @Bean
  SystemKeys sandboxGatewayKeys(ECKey sandboxGatewayKey) {
    return new SystemKeys(DemonstrationLogin.GATEWAY.login(), new JWKSet(sandboxGatewayKey.toPublicJWK()));
  }

  @Bean
  @Order(SANDBOX_CHAIN)
  SecurityFilterChain sandboxGatewaySecurity(HttpSecurity http) {
    return http.securityMatcher("/sandbox-gateway/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
