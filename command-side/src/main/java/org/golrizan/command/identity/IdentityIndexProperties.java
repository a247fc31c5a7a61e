package org.golrizan.command.identity;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How national ids are looked up.
 *
 * @param secretFile where the hash's secret is kept, made on first start if it is missing; by default in the data folder
 * @param lease      how long a reservation without its stream keeps others out: longer than a command can take
 */
@ConfigurationProperties("golrizan.identity-index")
public record IdentityIndexProperties(@Nullable Path secretFile, @DefaultValue("30s") Duration lease) {}
