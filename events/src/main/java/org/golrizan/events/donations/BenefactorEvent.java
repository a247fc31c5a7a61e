package org.golrizan.events.donations;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.SubjectOf;

/** What happens to a benefactor. */
public sealed interface BenefactorEvent extends DomainEvent {

  BenefactorId benefactorId();

  @Override
  default BenefactorId stream() {
    return benefactorId();
  }

  @EventType(value = "benefactor.registered", meaning = "A benefactor entered the record.")
  record Registered(
      BenefactorId benefactorId,
      BenefactorKind kind,
      PersonId personId,
      @SubjectOf("personId") Personal<String> name,
      @SubjectOf("personId") Personal<MobileNumber> mobile,
      boolean anonymous,
      LocalDate on)
      implements BenefactorEvent {}
}
