package org.golrizan.api.problem;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** One error path. */
@Configuration(proxyBeanMethods = false)
public class ProblemConfiguration {

  @Bean
  ProblemTexts problemTexts(ObjectProvider<ProblemBundle> bundles) {
    return new ProblemTexts(bundles.orderedStream().toList());
  }

  @Bean
  Problems problems(ProblemTexts texts, JsonMapper json) {
    return new Problems(texts, json);
  }

  @Bean
  ProblemResolver problemResolver(Problems problems, ObjectProvider<ProblemListener> listeners) {
    return new ProblemResolver(problems, listeners.orderedStream().toList());
  }

  @Bean
  ProblemErrorController problemErrorController(
      Problems problems, ErrorAttributes attributes, WebProperties properties, ObjectProvider<ErrorViewResolver> views) {
    List<ErrorViewResolver> resolvers = views.orderedStream().toList();
    return new ProblemErrorController(problems, attributes, properties.getError(), resolvers);
  }
}
