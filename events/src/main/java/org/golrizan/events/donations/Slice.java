package org.golrizan.events.donations;

import org.golrizan.events.Rial;

/**
 * The part of one donation that an allocation uses.
 *
 * @param amount rials, more than zero
 */
public record Slice(DonationId donationId, Rial amount) {}
