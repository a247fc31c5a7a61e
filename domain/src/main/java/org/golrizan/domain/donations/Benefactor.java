package org.golrizan.domain.donations;

import java.time.LocalDate;
import org.golrizan.events.donations.BenefactorKind;

/** What the rules know of a benefactor: nothing personal. */
public sealed interface Benefactor {

  record NotRegistered() implements Benefactor {}

  record Registered(BenefactorKind kind, boolean anonymous, LocalDate on) implements Benefactor {}
}
