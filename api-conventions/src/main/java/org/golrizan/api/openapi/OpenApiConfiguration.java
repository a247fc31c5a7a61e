package org.golrizan.api.openapi;

import org.springframework.context.annotation.Configuration;

/** The OpenAPI document. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {}
