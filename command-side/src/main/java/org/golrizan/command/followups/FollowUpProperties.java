package org.golrizan.command.followups;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what follows from events is carried out.
 *
 * @param retryInterval how long until a follow-up that failed is tried again
 */
@ConfigurationProperties("golrizan.follow-ups")
record FollowUpProperties(@DefaultValue("30s") Duration retryInterval) {}
