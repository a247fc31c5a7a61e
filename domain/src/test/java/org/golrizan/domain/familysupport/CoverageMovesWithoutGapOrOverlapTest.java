package org.golrizan.domain.familysupport;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.familysupport.Facts.DAY;
import static org.golrizan.domain.familysupport.Facts.LATER;
import static org.golrizan.domain.familysupport.Facts.NEXT_DAY;
import static org.golrizan.domain.familysupport.Facts.SHIRAZ;
import static org.golrizan.domain.familysupport.Facts.TEHRAN;
import static org.golrizan.domain.familysupport.Facts.end;
import static org.golrizan.domain.familysupport.Facts.ended;
import static org.golrizan.domain.familysupport.Facts.registered;
import static org.golrizan.domain.familysupport.Facts.started;
import static org.golrizan.domain.familysupport.Facts.transfer;
import static org.golrizan.domain.familysupport.Facts.transferred;

import org.golrizan.domain.CommonRule;
import org.junit.jupiter.api.Test;

class CoverageMovesWithoutGapOrOverlapTest {

  private final FamilyDecider family = new FamilyDecider();

  @Test
  void oneEventEndsTheOneCoverageAndBeginsTheOtherOnTheSameDay() {
    given(family, registered(), started(TEHRAN, DAY)).when(transfer(TEHRAN, SHIRAZ, NEXT_DAY))
        .then(transferred(TEHRAN, SHIRAZ, NEXT_DAY));
  }

  @Test
  void theNewAssociationCanHandItBack() {
    given(family, registered(), started(TEHRAN, DAY), transferred(TEHRAN, SHIRAZ, NEXT_DAY))
        .when(transfer(SHIRAZ, TEHRAN, LATER))
        .then(transferred(SHIRAZ, TEHRAN, LATER));
  }

  @Test
  void onlyTheAssociationThatCoversTheFamilyHandsItOver() {
    given(family, registered(), started(TEHRAN, DAY), transferred(TEHRAN, SHIRAZ, DAY)).when(transfer(TEHRAN, SHIRAZ, DAY))
        .thenRejected(FamilySupportRule.COVERED_BY_ANOTHER_ASSOCIATION);
  }

  @Test
  void coverageIsTransferredToAnotherAssociation() {
    given(family, registered(), started(TEHRAN, DAY)).when(transfer(TEHRAN, TEHRAN, DAY))
        .thenRejected(FamilySupportRule.ALREADY_COVERED_BY_THAT_ASSOCIATION);
  }

  @Test
  void aFamilyThatWasNeverCoveredIsNotTransferred() {
    given(family, registered()).when(transfer(TEHRAN, SHIRAZ, DAY)).thenRejected(FamilySupportRule.NOT_COVERED);
  }

  @Test
  void aFamilyThatIsNoLongerCoveredIsNotTransferred() {
    given(family, registered(), started(TEHRAN, DAY), ended(TEHRAN, DAY)).when(transfer(TEHRAN, SHIRAZ, DAY))
        .thenRejected(FamilySupportRule.NOT_COVERED);
  }

  @Test
  void coverageIsNotTransferredBeforeItStarted() {
    given(family, registered(), started(TEHRAN, NEXT_DAY)).when(transfer(TEHRAN, SHIRAZ, DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void theNewCoverageDoesNotEndBeforeTheTransfer() {
    given(family, registered(), started(TEHRAN, DAY), transferred(TEHRAN, SHIRAZ, LATER)).when(end(SHIRAZ, NEXT_DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }
}
