package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.EVIN;

import org.golrizan.domain.CommonRule;
import org.golrizan.events.Province;
import org.golrizan.events.employment.PrisonEvent;
import org.junit.jupiter.api.Test;

class PrisonEntersTheRecordOnceTest {

  private static final PrisonCommand OPEN = new PrisonCommand.Open(EVIN, "اوین", "Evin", Province.TEHRAN);
  private static final PrisonEvent OPENED = new PrisonEvent.Opened(EVIN, "اوین", "Evin", Province.TEHRAN);

  private final PrisonDecider prison = new PrisonDecider();

  @Test
  void aPrisonEntersTheRecord() {
    given(prison).when(OPEN).then(OPENED);
  }

  @Test
  void aPrisonDoesNotEnterTheRecordTwice() {
    given(prison, OPENED).when(OPEN).thenRejected(CommonRule.ALREADY_EXISTS);
  }
}
