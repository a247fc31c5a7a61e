package org.golrizan.command.donations;

import java.time.LocalDate;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;

/** Sets part of a fund aside for a debt claim. */
record MakeAllocation(
    AllocationId allocationId, FundId fundId, ReleaseCaseId caseId, ClaimId claimId, Rial amount, LocalDate on) {}
