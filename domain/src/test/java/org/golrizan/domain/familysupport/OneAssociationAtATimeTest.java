package org.golrizan.domain.familysupport;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.familysupport.Facts.APPROVER;
import static org.golrizan.domain.familysupport.Facts.DAY;
import static org.golrizan.domain.familysupport.Facts.DAY_BEFORE;
import static org.golrizan.domain.familysupport.Facts.FAMILY;
import static org.golrizan.domain.familysupport.Facts.LATER;
import static org.golrizan.domain.familysupport.Facts.NEXT_DAY;
import static org.golrizan.domain.familysupport.Facts.SHIRAZ;
import static org.golrizan.domain.familysupport.Facts.TEHRAN;
import static org.golrizan.domain.familysupport.Facts.end;
import static org.golrizan.domain.familysupport.Facts.ended;
import static org.golrizan.domain.familysupport.Facts.registered;
import static org.golrizan.domain.familysupport.Facts.start;
import static org.golrizan.domain.familysupport.Facts.started;
import static org.golrizan.domain.familysupport.Facts.transferred;

import org.golrizan.domain.CommonRule;
import org.golrizan.events.Province;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.junit.jupiter.api.Test;

class OneAssociationAtATimeTest {

  private final FamilyDecider family = new FamilyDecider();

  @Test
  void theAssociationTheFamilyWasRoutedToStartsTheCoverage() {
    given(family, registered()).when(start(SHIRAZ, APPROVER, DAY))
        .thenRejected(FamilySupportRule.ROUTED_TO_ANOTHER_ASSOCIATION);
  }

  @Test
  void aCoveredFamilyIsNotCoveredAgainByTheSameAssociation() {
    given(family, registered(), started(TEHRAN, DAY)).when(start(TEHRAN, APPROVER, LATER))
        .thenRejected(FamilySupportRule.ALREADY_COVERED);
  }

  @Test
  void aCoveredFamilyIsNotCoveredByASecondAssociation() {
    given(family, registered(), started(TEHRAN, DAY)).when(start(SHIRAZ, APPROVER, LATER))
        .thenRejected(FamilySupportRule.ALREADY_COVERED);
  }

  @Test
  void coverageDoesNotStartBeforeTheRegistration() {
    given(family, registered()).when(start(TEHRAN, APPROVER, DAY_BEFORE)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void coverageEndsWithAReason() {
    given(family, registered(), started(TEHRAN, DAY)).when(end(TEHRAN, NEXT_DAY)).then(ended(TEHRAN, NEXT_DAY));
  }

  @Test
  void onlyACoverageThatWasStartedEnds() {
    given(family, registered()).when(end(TEHRAN, DAY)).thenRejected(FamilySupportRule.NOT_COVERED);
  }

  @Test
  void aCoverageEndsOnce() {
    given(family, registered(), started(TEHRAN, DAY), ended(TEHRAN, DAY)).when(end(TEHRAN, DAY))
        .thenRejected(FamilySupportRule.NOT_COVERED);
  }

  @Test
  void noOtherAssociationEndsTheCoverage() {
    given(family, registered(), started(TEHRAN, DAY)).when(end(SHIRAZ, DAY))
        .thenRejected(FamilySupportRule.COVERED_BY_ANOTHER_ASSOCIATION);
  }

  @Test
  void theProvinceOfTheCoverageDoesNotChangeAtItsEnd() {
    given(family, registered(), started(TEHRAN, DAY))
        .when(new FamilyCommand.EndCoverage(FAMILY, TEHRAN, Province.QOM, CoverageEndReason.OTHER, APPROVER, DAY))
        .thenRejected(FamilySupportRule.COVERED_BY_ANOTHER_ASSOCIATION);
  }

  @Test
  void coverageDoesNotEndBeforeItStarted() {
    given(family, registered(), started(TEHRAN, NEXT_DAY)).when(end(TEHRAN, DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void coverageMayStartAgainAfterAnEnd() {
    given(family, registered(), started(TEHRAN, DAY), ended(TEHRAN, NEXT_DAY)).when(start(TEHRAN, APPROVER, NEXT_DAY))
        .then(started(TEHRAN, NEXT_DAY));
  }

  @Test
  void coverageDoesNotStartAgainBeforeTheLastOneEnded() {
    given(family, registered(), started(TEHRAN, DAY), ended(TEHRAN, LATER)).when(start(TEHRAN, APPROVER, NEXT_DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void afterATransferTheNewAssociationStartsTheNextCoverage() {
    given(family, registered(), started(TEHRAN, DAY), transferred(TEHRAN, SHIRAZ, DAY), ended(SHIRAZ, DAY))
        .when(start(SHIRAZ, APPROVER, DAY))
        .then(started(SHIRAZ, DAY));
  }

  @Test
  void afterATransferTheFirstAssociationDoesNotStartTheNextCoverage() {
    given(family, registered(), started(TEHRAN, DAY), transferred(TEHRAN, SHIRAZ, DAY), ended(SHIRAZ, DAY))
        .when(start(TEHRAN, APPROVER, DAY))
        .thenRejected(FamilySupportRule.ROUTED_TO_ANOTHER_ASSOCIATION);
  }
}
