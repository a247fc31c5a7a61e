package org.golrizan.query.publiccampaigns;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The public's gatherings.
 *
 * @param interval the least time between two counts of people: who asks in between sees the last one
 */
@ConfigurationProperties("golrizan.public-campaigns")
record PublicCampaignsProperties(@DefaultValue("5s") Duration interval) {}
