package org.golrizan.api.signature;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Signatures are checked once the permission was. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignedRequestProperties.class)
public class SignatureConfiguration {

  @Bean
  WebMvcConfigurer signatureCheck(
      SignedRequestProperties properties, ObjectProvider<SystemKeys> ownSystems, Clock clock) {
    SignatureCheck check = new SignatureCheck(properties, ownSystems.orderedStream().toList(), clock);
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(check).addPathPatterns("/api/**").order(Ordered.LOWEST_PRECEDENCE);
      }
    };
  }
}
