package org.golrizan.api.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often may be asked, and how much at once. Each process counts for itself.
 *
 * @param client             requests of one token's subject
 * @param anonymous          requests of one address without a valid token: what is open to everybody, and attempts to get further
 * @param deniedPerMinute    denials of one subject that are recorded; beyond them it waits, so that no one fills the log with them
 * @param concurrentRequests requests that are being answered at once; more are told to come again
 * @param tracked            subjects and addresses that are counted at once; beyond them the longest silent are forgotten
 */
@Validated
@ConfigurationProperties("golrizan.rate-limit")
public record RateLimitProperties(
    @Valid @DefaultValue Client client,
    @Valid @DefaultValue Anonymous anonymous,
    @Min(1) @Max(1_000_000) @DefaultValue("60") int deniedPerMinute,
    @Min(1) @Max(100_000) @DefaultValue("512") int concurrentRequests,
    @Min(1) @Max(10_000_000) @DefaultValue("100000") int tracked) {

  /**
   * @param perSecond requests a second over time
   * @param burst     requests at once after a pause
   */
  public record Client(
      @Min(1) @Max(1_000_000) @DefaultValue("50") int perSecond, @Min(1) @Max(1_000_000) @DefaultValue("200") int burst) {}

  /** As {@link Client}. */
  public record Anonymous(
      @Min(1) @Max(1_000_000) @DefaultValue("20") int perSecond, @Min(1) @Max(1_000_000) @DefaultValue("100") int burst) {}
}
