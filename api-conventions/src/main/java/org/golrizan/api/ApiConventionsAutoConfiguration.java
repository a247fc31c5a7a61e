package org.golrizan.api;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.golrizan.api.access.AccessConfiguration;
import org.golrizan.api.concurrency.RequestBytes;
import org.golrizan.api.correlation.CorrelationFilter;
import org.golrizan.api.identity.ApiSecurityConfiguration;
import org.golrizan.api.identity.IssuerConfiguration;
import org.golrizan.api.json.JsonConfiguration;
import org.golrizan.api.limits.LimitsConfiguration;
import org.golrizan.api.openapi.OpenApiConfiguration;
import org.golrizan.api.paging.CursorKeys;
import org.golrizan.api.problem.ProblemConfiguration;
import org.golrizan.api.problem.Problems;
import org.golrizan.api.problem.ServerConfiguration;
import org.golrizan.api.signature.SignatureConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Everything of this module, for each side alone and for both in one process. */
@AutoConfiguration(beforeName = {
    "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
    "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
})
@ConditionalOnWebApplication
@EnableConfigurationProperties(ApiProperties.class)
@Import({AccessConfiguration.class, ApiSecurityConfiguration.class, IssuerConfiguration.class, JsonConfiguration.class, LimitsConfiguration.class, OpenApiConfiguration.class, ProblemConfiguration.class, ServerConfiguration.class,
    SignatureConfiguration.class})
public class ApiConventionsAutoConfiguration {

  private static final ZoneId IRAN = ZoneId.of("Asia/Tehran");
  private static final int AFTER_SECURITY = 0;

  /** The one clock, in Iran's zone: what day it is decides which effective dates lie in the future. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(IRAN);
  }

  @Bean
  ValidationConfigurationCustomizer validationByTheOneClock(Clock clock) {
    return validation -> validation.clockProvider(() -> clock);
  }

  @Bean
  FilterRegistrationBean<CorrelationFilter> correlationFilter() {
    FilterRegistrationBean<CorrelationFilter> registration = new FilterRegistrationBean<>(new CorrelationFilter());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  FilterRegistrationBean<RequestBytes> requestBytesFilter(ApiProperties limits, Problems problems) {
    FilterRegistrationBean<RequestBytes> registration =
        new FilterRegistrationBean<>(new RequestBytes(limits.maxBodyBytes(), limits.maxBodyTime(), problems));
    registration.setOrder(AFTER_SECURITY);
    registration.addUrlPatterns("/api/*");
    return registration;
  }

  @Bean
  WebMvcConfigurer requestArguments(ApiProperties limits, ObjectProvider<CursorKeys> cursors) {
    CursorKeys signing = cursors.getIfAvailable(CursorKeys::random);
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestArguments(limits, signing));
      }
    };
  }
}
