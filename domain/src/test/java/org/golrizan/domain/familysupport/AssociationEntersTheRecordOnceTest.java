package org.golrizan.domain.familysupport;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.familysupport.Facts.TEHRAN;

import org.golrizan.domain.CommonRule;
import org.golrizan.events.Province;
import org.golrizan.events.familysupport.AssociationEvent;
import org.junit.jupiter.api.Test;

class AssociationEntersTheRecordOnceTest {

  private static final AssociationCommand OPEN = new AssociationCommand.Open(TEHRAN, "تهران", "Tehran", Province.TEHRAN);
  private static final AssociationEvent OPENED = new AssociationEvent.Opened(TEHRAN, "تهران", "Tehran", Province.TEHRAN);

  private final AssociationDecider association = new AssociationDecider();

  @Test
  void anAssociationEntersTheRecord() {
    given(association).when(OPEN).then(OPENED);
  }

  @Test
  void anAssociationDoesNotEnterTheRecordTwice() {
    given(association, OPENED).when(OPEN).thenRejected(CommonRule.ALREADY_EXISTS);
  }
}
