package org.golrizan.events.donations;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.StaffId;

/** What happens to a benefactor's login. */
public sealed interface BenefactorAccountEvent extends DomainEvent {

  BenefactorAccountId accountId();

  @Override
  default BenefactorAccountId stream() {
    return accountId();
  }

  /** @param login the subject of the tokens that the benefactor comes with */
  @EventType(value = "benefactor-account.linked", meaning = "A login belongs to a benefactor, who sees his own gifts with it.")
  record Linked(BenefactorAccountId accountId, StaffId login, BenefactorId benefactorId, StaffId by, LocalDate on)
      implements BenefactorAccountEvent {}

  @EventType(value = "benefactor-account.unlinked", meaning = "A login no longer belongs to a benefactor.")
  record Unlinked(BenefactorAccountId accountId, StaffId login, BenefactorId benefactorId, StaffId by, LocalDate on)
      implements BenefactorAccountEvent {}
}
