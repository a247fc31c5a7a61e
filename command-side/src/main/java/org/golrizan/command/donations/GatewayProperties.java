package org.golrizan.command.donations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The payment gateway that benefactors are sent to.
 *
 * @param payUri where the payment is made; {@code {intent}} and {@code {amount}} stand for the payment's id and its rials. Without it
 *               nobody can pay online
 */
@ConfigurationProperties("golrizan.gateway")
record GatewayProperties(@Nullable String payUri) {}
