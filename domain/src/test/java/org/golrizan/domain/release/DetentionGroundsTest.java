package org.golrizan.domain.release;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.noted;
import static org.golrizan.domain.release.Cases.opened;

import org.golrizan.domain.CommonRule;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.ReleaseCaseEvent.DetentionGroundLifted;
import org.junit.jupiter.api.Test;

class DetentionGroundsTest {

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void aGroundIsNotedOnceWhileItHolds() {
    given(releaseCase, opened(), noted(DetentionGround.ON_REMAND, 2))
        .when(note(DetentionGround.ON_REMAND, 3))
        .thenRejected(ReleaseRule.GROUND_ALREADY_NOTED);
  }

  @Test
  void severalGroundsCanHold() {
    given(releaseCase, opened(), noted(DetentionGround.ON_REMAND, 2))
        .when(note(DetentionGround.OTHER_SENTENCE, 3))
        .then(noted(DetentionGround.OTHER_SENTENCE, 3));
  }

  @Test
  void aGroundIsLiftedOnce() {
    given(releaseCase, opened(), noted(DetentionGround.ON_REMAND, 2))
        .when(lift(DetentionGround.ON_REMAND, 3))
        .then(lifted(DetentionGround.ON_REMAND, 3));
    given(releaseCase, opened(), noted(DetentionGround.ON_REMAND, 2), lifted(DetentionGround.ON_REMAND, 3))
        .when(lift(DetentionGround.ON_REMAND, 3))
        .thenRejected(ReleaseRule.GROUND_NOT_NOTED);
  }

  @Test
  void aGroundThatDoesNotHoldCannotBeLifted() {
    given(releaseCase, opened(), noted(DetentionGround.ON_REMAND, 2))
        .when(lift(DetentionGround.OTHER, 3))
        .thenRejected(ReleaseRule.GROUND_NOT_NOTED);
  }

  @Test
  void aGroundThatWasLiftedCanHoldAgain() {
    given(releaseCase, opened(), noted(DetentionGround.ON_REMAND, 2), lifted(DetentionGround.ON_REMAND, 3))
        .when(note(DetentionGround.ON_REMAND, 4))
        .then(noted(DetentionGround.ON_REMAND, 4));
  }

  @Test
  void aGroundIsNotLiftedBeforeItIsNoted() {
    given(releaseCase, opened(), noted(DetentionGround.ON_REMAND, 2))
        .when(lift(DetentionGround.ON_REMAND, 1))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  private static ReleaseCaseCommand note(DetentionGround ground, int day) {
    return new ReleaseCaseCommand.NoteDetentionGround(CASE, ground, OFFICER, day(day));
  }

  private static ReleaseCaseCommand lift(DetentionGround ground, int day) {
    return new ReleaseCaseCommand.LiftDetentionGround(CASE, ground, OFFICER, day(day));
  }

  private static DetentionGroundLifted lifted(DetentionGround ground, int day) {
    return new DetentionGroundLifted(CASE, ground, OFFICER, day(day));
  }
}
