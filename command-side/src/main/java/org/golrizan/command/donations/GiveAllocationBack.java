package org.golrizan.command.donations;

import org.golrizan.domain.donations.AllocationCommand;

/** Staff give an allocation back to its fund. */
record GiveAllocationBack(AllocationCommand.GiveBack step) {}
