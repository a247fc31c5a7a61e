package org.golrizan.query.audit;

import org.golrizan.query.view.Projection;
import org.golrizan.query.view.ReadModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The trail's index as a projection. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  @Bean
  Projection auditProjection(ReadModels models) {
    return new AuditProjection(models.database());
  }
}
