package org.golrizan.domain.familysupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.familysupport.Facts.APPROVER;
import static org.golrizan.domain.familysupport.Facts.DAY;
import static org.golrizan.domain.familysupport.Facts.DAY_BEFORE;
import static org.golrizan.domain.familysupport.Facts.FAMILY;
import static org.golrizan.domain.familysupport.Facts.LATER;
import static org.golrizan.domain.familysupport.Facts.TEHRAN;
import static org.golrizan.domain.familysupport.Facts.registered;
import static org.golrizan.domain.familysupport.Facts.started;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Province;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.SupportPolicyEvent;
import org.golrizan.events.familysupport.SupportPolicyId;
import org.golrizan.events.release.ReleaseCaseId;
import org.junit.jupiter.api.Test;

class GraceAfterAReleaseTest {

  private static final ReleaseCaseId CASE = new ReleaseCaseId(new UUID(0, 77));

  private final FamilyDecider family = new FamilyDecider();
  private final SupportPolicyDecider policy = new SupportPolicyDecider();

  @Test
  void coverageGoesOnForTheGracePeriodAfterTheRelease() {
    given(family, registered(), started(TEHRAN, DAY)).when(grace(30, LATER)).then(graceStarted(LATER, LATER.plusDays(30)));
    given(family, registered(), started(TEHRAN, DAY)).when(grace(0, LATER)).then(graceStarted(LATER, LATER));
  }

  @Test
  void aReleaseStartsOneGracePeriodAndOnlyOfACoveredFamily() {
    given(family, registered(), started(TEHRAN, DAY), graceStarted(LATER, LATER)).when(grace(30, LATER)).thenNothing();
    given(family, registered()).when(grace(30, LATER)).thenNothing();
    given(family).when(grace(30, LATER)).thenNothing();
    assertThat(family.permits(graceStarted(LATER, LATER),
        family.fold(List.of(registered(), started(TEHRAN, DAY), graceStarted(LATER, LATER))))).isFalse();
  }

  @Test
  void coverageThatBeganAfterTheReleaseLastsForWhatIsLeftOfTheGracePeriod() {
    given(family, registered(), started(TEHRAN, LATER)).when(grace(30, DAY)).then(graceStarted(LATER, DAY.plusDays(30)));
    given(family, registered(), started(TEHRAN, LATER)).when(grace(2, DAY)).then(graceStarted(LATER, LATER));
  }

  @Test
  void theVersionsOfThePolicyCountUp() {
    SupportPolicyId id = new SupportPolicyId();
    SupportPolicyEvent first = new SupportPolicyEvent.Adopted(id, 1, 30, APPROVER, DAY);
    given(policy).when(new SupportPolicyCommand.Adopt(id, 30, APPROVER, DAY)).then(first);
    given(policy, first).when(new SupportPolicyCommand.Adopt(id, 0, APPROVER, LATER))
        .then(new SupportPolicyEvent.Adopted(id, 2, 0, APPROVER, LATER));
    given(policy, first).when(new SupportPolicyCommand.Adopt(id, 0, APPROVER, DAY_BEFORE))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(policy).when(new SupportPolicyCommand.Adopt(id, -1, APPROVER, DAY)).thenRejected(FamilySupportRule.GRACE_IS_NEGATIVE);
    assertThat(policy.permits(new SupportPolicyEvent.Adopted(id, 1, 30, APPROVER, DAY), policy.fold(List.of(first)))).isFalse();
  }

  private static FamilyCommand grace(int days, LocalDate on) {
    return new FamilyCommand.StartGrace(FAMILY, CASE, 1, days, on);
  }

  private static FamilyEvent graceStarted(LocalDate on, LocalDate until) {
    return new FamilyEvent.GraceStarted(FAMILY, TEHRAN, Province.TEHRAN, CASE, 1, until, on);
  }
}
