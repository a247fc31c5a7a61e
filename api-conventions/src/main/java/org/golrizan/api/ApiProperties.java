package org.golrizan.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The limits of the API.
 *
 * @param maxBodyBytes    the longest request body
 * @param maxBodyTime     how long a caller may take to send a body
 * @param maxPageSize     the most items of a list in one answer
 * @param defaultPageSize the items of a list where the caller does not say
 * @param maxTextLength   the longest text in a field that does not say otherwise, in characters
 * @param maxListLength   the most elements of a list in a body
 * @param maxDepth        how deep a body is nested at most
 * @param maxNameLength   the longest name of a field in a body, in characters
 * @param maxNumberLength the longest number in a body, in digits
 * @param maxAmount       the largest single amount of money, in rials; sums of amounts stay far within a long
 * @param tokenUrl        where tool users get tokens, for the OpenAPI document
 */
@Validated
@ConfigurationProperties("golrizan.api")
public record ApiProperties(
    @Min(1024) @Max(16_777_216) @DefaultValue("65536") int maxBodyBytes,
    @DefaultValue("20s") Duration maxBodyTime,
    @Min(1) @Max(10_000) @DefaultValue("200") int maxPageSize,
    @Min(1) @Max(10_000) @DefaultValue("50") int defaultPageSize,
    @Min(1) @Max(65_536) @DefaultValue("500") int maxTextLength,
    @Min(1) @Max(10_000) @DefaultValue("200") int maxListLength,
    @Min(2) @Max(1_000) @DefaultValue("20") int maxDepth,
    @Min(50) @Max(10_000) @DefaultValue("200") int maxNameLength,
    @Min(20) @Max(1_000) @DefaultValue("40") int maxNumberLength,
    @Min(1) @Max(1_000_000_000_000_000_000L) @DefaultValue("1000000000000000") long maxAmount,
    @NotBlank @DefaultValue("/oauth2/token") String tokenUrl) {}
