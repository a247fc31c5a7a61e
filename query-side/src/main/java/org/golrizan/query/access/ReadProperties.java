package org.golrizan.query.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The limits of reads.
 *
 * @param longestWait how long a read with {@code ?atLeast=} waits at most
 * @param retryAfter  when to try again if that was not enough
 */
@ConfigurationProperties("golrizan.read")
public record ReadProperties(@Name("wait") @DefaultValue("5s") Duration longestWait, @DefaultValue("1s") Duration retryAfter) {}
