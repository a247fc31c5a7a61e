package org.golrizan.domain.donations;

import java.time.LocalDate;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BenefactorKind;

/** What can be asked of a benefactor. */
public sealed interface BenefactorCommand {

  /** @param anonymous whether the benefactor stays anonymous in public, for good */
  record Register(
      BenefactorId benefactorId,
      BenefactorKind kind,
      PersonId personId,
      Personal<String> name,
      Personal<MobileNumber> mobile,
      boolean anonymous,
      LocalDate on)
      implements BenefactorCommand {}
}
