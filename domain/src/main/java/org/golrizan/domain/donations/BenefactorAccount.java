package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorId;

/** Whose a login is. */
public sealed interface BenefactorAccount {

  /** @param since the day it was unlinked; empty if it never belonged to anybody */
  record Free(Optional<LocalDate> since) implements BenefactorAccount {}

  record Linked(StaffId login, BenefactorId benefactorId, LocalDate on) implements BenefactorAccount {}
}
