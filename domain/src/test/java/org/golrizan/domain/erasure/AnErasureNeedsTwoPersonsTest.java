package org.golrizan.domain.erasure;

import static org.golrizan.domain.Given.given;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.PersonId;
import org.golrizan.events.StaffId;
import org.golrizan.events.erasure.ErasureBasis;
import org.golrizan.events.erasure.ErasureDeclineReason;
import org.golrizan.events.erasure.ErasureEvent;
import org.golrizan.events.erasure.ErasureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnErasureNeedsTwoPersonsTest {

  private static final ErasureId ERASURE = new ErasureId(new UUID(1, 1));
  private static final PersonId PERSON = new PersonId(new UUID(2, 1));
  private static final StaffId ONE = new StaffId("one");
  private static final StaffId ANOTHER = new StaffId("another");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private final ErasureDecider erasure = new ErasureDecider();

  private static ErasureCommand request(String reference) {
    return new ErasureCommand.Request(ERASURE, PERSON, ErasureBasis.ASKED_BY_THE_PERSON, reference, ONE, DAY);
  }

  private static ErasureCommand approve(StaffId by, LocalDate on) {
    return new ErasureCommand.Approve(ERASURE, by, on);
  }

  private static ErasureCommand decline(StaffId by) {
    return new ErasureCommand.Decline(ERASURE, ErasureDeclineReason.MUST_BE_KEPT, by, DAY);
  }

  private static ErasureCommand carryOut() {
    return new ErasureCommand.CarryOut(ERASURE, DAY);
  }

  private static ErasureEvent requested() {
    return new ErasureEvent.Requested(ERASURE, PERSON, ErasureBasis.ASKED_BY_THE_PERSON, "1405/17", ONE, DAY);
  }

  private static ErasureEvent approved() {
    return new ErasureEvent.Approved(ERASURE, PERSON, ANOTHER, DAY);
  }

  private static ErasureEvent declined() {
    return new ErasureEvent.Declined(ERASURE, ErasureDeclineReason.MUST_BE_KEPT, ANOTHER, DAY);
  }

  private static ErasureEvent carriedOut() {
    return new ErasureEvent.CarriedOut(ERASURE, DAY);
  }

  static Stream<ErasureCommand> decisions() {
    return Stream.of(approve(ANOTHER, DAY), decline(ANOTHER));
  }

  @Test
  void anErasureIsRequestedOnAStatedBasis() {
    given(erasure).when(request("1405/17")).then(requested());
    given(erasure).when(request(" ")).thenRejected(CommonRule.REFERENCE_MISSING);
    given(erasure, requested()).when(request("1405/17")).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void somebodyElseApproves() {
    given(erasure, requested()).when(approve(ANOTHER, DAY)).then(approved());
  }

  @Test
  void somebodyElseDeclines() {
    given(erasure, requested()).when(decline(ANOTHER)).then(declined());
  }

  @Test
  void whoeverRequestedDoesNotDecide() {
    given(erasure, requested()).when(approve(ONE, DAY)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
    given(erasure, requested()).when(decline(ONE)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  @Test
  void theDecisionIsNotBeforeTheRequest() {
    given(erasure, requested()).when(approve(ANOTHER, DAY.minusDays(1)))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT, Map.of("earliest", DAY));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void thereIsNothingToDecideBeforeARequestNorAfterADecision(ErasureCommand decision) {
    given(erasure).when(decision).thenRejected(CommonRule.NOT_FOUND);
    given(erasure, requested(), approved()).when(decision).thenRejected(ErasureRule.ERASURE_ALREADY_DECIDED);
    given(erasure, requested(), declined()).when(decision).thenRejected(ErasureRule.ERASURE_ALREADY_DECIDED);
    given(erasure, requested(), approved(), carriedOut()).when(decision).thenRejected(ErasureRule.ERASURE_ALREADY_DECIDED);
  }

  @Test
  void onlyWhatWasApprovedIsCarriedOut() {
    given(erasure, requested(), approved()).when(carryOut()).then(carriedOut());
    given(erasure, requested()).when(carryOut()).thenRejected(ErasureRule.ERASURE_NOT_APPROVED);
    given(erasure, requested(), declined()).when(carryOut()).thenRejected(ErasureRule.ERASURE_NOT_APPROVED);
    given(erasure).when(carryOut()).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void carryingOutAgainChangesNothing() {
    given(erasure, requested(), approved(), carriedOut()).when(carryOut()).thenNothing();
  }
}
