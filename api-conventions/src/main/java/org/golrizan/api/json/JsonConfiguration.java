package org.golrizan.api.json;

import jakarta.validation.Validator;
import org.golrizan.api.ApiProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;

/** JSON as the API speaks it. */
@Configuration(proxyBeanMethods = false)
public class JsonConfiguration {

  @Bean
  BodyReader bodyReader(Validator validator, ApiProperties limits) {
    return new BodyReader(validator, new BodyLimits(limits.maxTextLength(), limits.maxListLength(),
        limits.maxDepth(), limits.maxNameLength(), limits.maxNumberLength(), limits.maxAmount()));
  }

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return json -> json.addModule(new ValueModule())
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        // A record's components keep their order, which is the story they tell; maps have none, so they are sorted.
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
  }

  @Bean
  WebMvcConfigurer valuesInRequests(BodyReader reader) {
    return new WebMvcConfigurer() {
      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new TextToValue());
      }

      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(list -> list.addFirst(new BodyConverter(reader)));
      }
    };
  }
}
