package org.golrizan.query.view;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The limits of the views' processors.
 *
 * @param batchSize      the most events folded at once; Axon counts what waits at each event, so much more costs time
 * @param threads        how many views fold at the same time
 * @param claim          how long a process that fell silent keeps a view from the others
 * @param followInterval how often it is looked how far other processes have folded their views
 */
@Validated
@ConfigurationProperties("golrizan.views")
record ViewProperties(
    @Min(1) @Max(10_000) @DefaultValue("200") int batchSize,
    @Min(1) @Max(64) @DefaultValue("4") int threads,
    @DefaultValue("10s") Duration claim,
    @DefaultValue("50ms") Duration followInterval) {}
