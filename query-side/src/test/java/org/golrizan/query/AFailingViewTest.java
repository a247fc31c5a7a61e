package org.golrizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BenefactorKind;
import org.golrizan.query.view.ViewPositions;
import org.golrizan.query.view.ViewProcessors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AFailingViewTest extends QuerySideCase {

  @Autowired QuerySideSetup.Stubborn stubborn;
  @Autowired ViewPositions positions;
  @Autowired ViewProcessors processors;

  @Test
  void aViewThatCannotFoldAnEventWaitsForItAndSaysSo() throws Exception {
    long position = log.record(new BenefactorEvent.Registered(new BenefactorId(UUID.randomUUID()), BenefactorKind.PERSON,
        new PersonId(UUID.randomUUID()), Personal.of("کسی"), Personal.erased(), true, ON));
    assertThat(positions.await("benefactors", position, Duration.ofSeconds(20))).isTrue();
    while (!processors.failures().containsKey("stubborn")) {
      Thread.onSpinWait();
    }
    assertThat(positions.of("stubborn")).isLessThan(position);
    assertThat(get("/actuator/health", null).statusCode()).isEqualTo(503);

    stubborn.giveIn();

    assertThat(positions.await("stubborn", position, Duration.ofSeconds(20))).isTrue();
    assertThat(processors.failures()).isEmpty();
    assertThat(get("/actuator/health", null).statusCode()).isEqualTo(200);
  }
}
