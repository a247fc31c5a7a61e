package org.golrizan.domain.donations;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.BENEFACTOR;
import static org.golrizan.domain.donations.Gifts.DAY;

import java.util.UUID;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.donations.BenefactorEvent.Registered;
import org.golrizan.events.donations.BenefactorKind;
import org.junit.jupiter.api.Test;

class BenefactorRegistrationTest {

  private static final PersonId PERSON = new PersonId(new UUID(0, 9));

  private final BenefactorDecider benefactor = new BenefactorDecider();

  @Test
  void aBenefactorIsRegisteredAndMayStayAnonymous() {
    given(benefactor).when(register(Personal.of("A giver"))).then(registered(Personal.of("A giver")));
  }

  @Test
  void aBenefactorIsRegisteredOnce() {
    given(benefactor, registered(Personal.of("A giver")))
        .when(register(Personal.of("A giver")))
        .thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void aBenefactorHasAName() {
    given(benefactor).when(register(Personal.of("  "))).thenRejected(CommonRule.NAME_MISSING);
  }

  @Test
  void aBenefactorWhoseNameWasErasedStaysRegistered() {
    given(benefactor, registered(Personal.erased()))
        .when(register(Personal.of("A giver")))
        .thenRejected(CommonRule.ALREADY_EXISTS);
  }

  private static BenefactorCommand register(Personal<String> name) {
    return new BenefactorCommand.Register(BENEFACTOR, BenefactorKind.PERSON, PERSON, name, Personal.erased(), true, DAY);
  }

  private static Registered registered(Personal<String> name) {
    return new Registered(BENEFACTOR, BenefactorKind.PERSON, PERSON, name, Personal.erased(), true, DAY);
  }
}
