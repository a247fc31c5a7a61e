package org.golrizan.api.limits;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.Filter;
import org.golrizan.api.identity.RefusedTokens;
import org.golrizan.api.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps one caller from taking the place of others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitProperties.class)
public class LimitsConfiguration {

  /** After security, which knows the caller; before anything reads the body. */
  private static final int AFTER_SECURITY = -10;

  private static final int AFTER_THE_BODY = 10;

  @Bean
  RateLimits rateLimits(RateLimitProperties limits, ObjectProvider<MeterRegistry> meters) {
    return new RateLimits(limits, meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  @Bean
  RefusedTokens refusedTokens(RateLimits rates) {
    return rates::countAnonymous;
  }

  @Bean
  FilterRegistrationBean<RequestLimits> requestLimits(RateLimits rates, Problems problems) {
    return whereDataIsAnswered(new RequestLimits(rates, problems), AFTER_SECURITY);
  }

  @Bean
  FilterRegistrationBean<ConcurrentRequests> concurrentRequests(RateLimitProperties limits, Problems problems) {
    return whereDataIsAnswered(new ConcurrentRequests(limits.concurrentRequests(), problems), AFTER_THE_BODY);
  }

  /** Files and health checks are not limited. */
  private static <F extends Filter> FilterRegistrationBean<F> whereDataIsAnswered(F filter, int order) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    registration.addUrlPatterns("/api/*", "/v3/api-docs", "/dashboard/*", "/audit/*", "/campaigns", "/my-gifts",
        "/reports", "/sandbox-gateway/*", "");
    return registration;
  }
}
