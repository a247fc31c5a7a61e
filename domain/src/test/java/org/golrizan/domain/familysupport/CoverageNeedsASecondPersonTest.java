package org.golrizan.domain.familysupport;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.familysupport.Facts.APPROVER;
import static org.golrizan.domain.familysupport.Facts.DAY;
import static org.golrizan.domain.familysupport.Facts.TEHRAN;
import static org.golrizan.domain.familysupport.Facts.WORKER;
import static org.golrizan.domain.familysupport.Facts.ended;
import static org.golrizan.domain.familysupport.Facts.registered;
import static org.golrizan.domain.familysupport.Facts.start;
import static org.golrizan.domain.familysupport.Facts.started;

import org.golrizan.domain.CommonRule;
import org.junit.jupiter.api.Test;

class CoverageNeedsASecondPersonTest {

  private final FamilyDecider family = new FamilyDecider();

  @Test
  void somebodyElseThanTheRegistrarStartsTheCoverage() {
    given(family, registered()).when(start(TEHRAN, APPROVER, DAY)).then(started(TEHRAN, DAY));
  }

  @Test
  void whoeverRegisteredTheFamilyDoesNotStartItsCoverage() {
    given(family, registered()).when(start(TEHRAN, WORKER, DAY)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  @Test
  void whoeverRegisteredTheFamilyDoesNotStartItsCoverageAgain() {
    given(family, registered(), started(TEHRAN, DAY), ended(TEHRAN, DAY)).when(start(TEHRAN, WORKER, DAY))
        .thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }
}
