package org.golrizan.api.access;

import org.golrizan.api.identity.PublicPath;
import org.golrizan.api.limits.RateLimits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The policy, held over every operation. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

  @Bean
  PermissionDeclarations permissionDeclarations(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping operations,
      ObjectProvider<PublicPath> publicPaths) {
    return new PermissionDeclarations(operations, publicPaths.orderedStream().toList());
  }

  @Bean
  DeniedRequests deniedRequests(ObjectProvider<Denials> denials, RateLimits rates) {
    return new DeniedRequests(denials.orderedStream().toList(), rates);
  }

  @Bean
  WebMvcConfigurer permissionCheck() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new PermissionCheck()).addPathPatterns("/api/**");
      }
    };
  }
}
