package org.golrizan.command.donations;

import java.time.LocalDate;
import org.golrizan.events.AssociationId;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.familysupport.AidKind;

/** Sets part of a fund aside for an association's aid to families. */
record MakeAidAllocation(
    AllocationId allocationId, FundId fundId, AssociationId associationId, AidKind kind, Rial amount, LocalDate on) {}
