package org.golrizan.command.donations;

import java.time.LocalDate;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.GiveBackReason;

/**
 * Gives an allocation for a claim back whose money will not be used. Nothing happens to one that is paid, with the bank or given back,
 * nor to one of a release that was granted: the creditor still waits for that money.
 *
 * @param on the day of what made it unused; it is given back then, or on the day of the latest of what happened to it
 */
public record GiveUnusedAllocationBack(AllocationId allocationId, GiveBackReason reason, LocalDate on) {}
