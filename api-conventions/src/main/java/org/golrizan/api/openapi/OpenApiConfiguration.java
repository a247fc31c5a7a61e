package org.golrizan.api.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.golrizan.api.ApiProperties;
import org.golrizan.api.CommandCall;
import org.golrizan.api.concurrency.IfMatch;
import org.golrizan.api.correlation.CorrelationId;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The OpenAPI document: what its operations share. In one process it holds those of both sides. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

  private static final String BEARER = "bearer";
  private static final String CLIENT_CREDENTIALS = "client-credentials";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(
        Actor.class, AtLeast.class, CommandCall.class, CorrelationId.class, IfMatch.class, PageQuery.class);
  }

  @Bean
  OpenAPI golrizanApi(ApiProperties properties) {
    OAuthFlow flow = new OAuthFlow().tokenUrl(properties.tokenUrl()).scopes(new Scopes());
    return new OpenAPI()
        .info(new Info()
            .title("Golrizan")
            .version("v1")
            .description("""
                The record of a prison organisation's work with prisoners and their families.

                Amounts are whole rials, dates are ISO and Gregorian. A change answers with the version of what it changed
                (also as ETag) and with a position; a read with `?atLeast=` waits for that position. Problems are answered as
                RFC 9457 problem details, in Persian or English by `Accept-Language`."""))
        // Relative: the document is right behind any gateway.
        .servers(List.of(new Server().url("/")))
        .components(new Components()
            .addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"))
            .addSecuritySchemes(CLIENT_CREDENTIALS, new SecurityScheme().type(SecurityScheme.Type.OAUTH2)
                .flows(new OAuthFlows().clientCredentials(flow))))
        .addSecurityItem(new SecurityRequirement().addList(BEARER))
        .addSecurityItem(new SecurityRequirement().addList(CLIENT_CREDENTIALS));
  }

  /** The first of the converters: each that follows is asked before it. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ModelResolver schemasByName() {
    return new ModelResolver(Json31.mapper(), new SchemaNames()).openapi31(true);
  }

  @Bean
  ModelConverter valueSchemas() {
    return new ValueSchemas();
  }

  @Bean
  ModelConverter recordSchemas() {
    return new RecordSchemas();
  }

  @Bean
  GlobalOperationCustomizer commonParameters(ApiProperties properties) {
    return new CommonParameters(properties);
  }

  @Bean
  GlobalOpenApiCustomizer commonAnswers() {
    return new CommonAnswers();
  }
}
