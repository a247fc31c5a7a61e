package org.golrizan.domain.donations;

import java.time.LocalDate;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorAccountId;
import org.golrizan.events.donations.BenefactorId;

/** What can be asked of a benefactor's login. */
public sealed interface BenefactorAccountCommand {

  record Link(BenefactorAccountId accountId, StaffId login, BenefactorId benefactorId, StaffId by, LocalDate on)
      implements BenefactorAccountCommand {}

  record Unlink(BenefactorAccountId accountId, BenefactorId benefactorId, StaffId by, LocalDate on)
      implements BenefactorAccountCommand {}
}
