package org.golrizan.query.dashboard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The limits of the live stream.
 *
 * @param maxListeners how many may listen at once
 * @param interval     the least time between two events to one listener
 * @param heartbeat    after how long without an event a comment shows that the stream is alive
 */
@Validated
@ConfigurationProperties("golrizan.sse")
record SseProperties(
    @Min(1) @Max(100_000) @DefaultValue("1000") int maxListeners,
    @DefaultValue("500ms") Duration interval,
    @DefaultValue("15s") Duration heartbeat) {}
