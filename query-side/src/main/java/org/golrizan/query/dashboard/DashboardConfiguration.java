package org.golrizan.query.dashboard;

import org.golrizan.api.identity.PublicPath;
import org.golrizan.query.view.Projection;
import org.golrizan.query.view.ReadModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The dashboard as a projection that tells listeners, open to everybody. */
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

  @Bean
  Projection dashboardProjection(ReadModels models, DashboardFeed feed) {
    return new DashboardProjection(models.database(), feed::changed);
  }

  @Bean
  PublicPath dashboardIsPublic() {
    return new PublicPath("/api/v1/dashboard/**");
  }
}
