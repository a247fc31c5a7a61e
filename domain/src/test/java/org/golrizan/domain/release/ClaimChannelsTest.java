package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.ALLOCATION;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.FUND;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.allocated;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.opened;
import static org.golrizan.domain.release.Cases.ownPaid;

import java.util.List;
import java.util.Map;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimRelieved;
import org.golrizan.events.release.ReleaseCaseEvent.LoanPaid;
import org.golrizan.events.release.SettlementChannel;
import org.junit.jupiter.api.Test;

class ClaimChannelsTest {

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void theFiveChannelsAndWhatIsOutstandingSumToTheClaim() {
    ReleaseCase.Open open = (ReleaseCase.Open) releaseCase.fold(List.of(opened(), eligible(), claim(CLAIM, 100),
        forgiven(CLAIM, 10, 2), relieved(20), ownPaid(CLAIM, 5, 2), loan(15), allocated(CLAIM, ALLOCATION, 30, 2)));
    assertThat(open.settled()).isEqualTo(Map.of(
        SettlementChannel.FORGIVENESS, Rial.of(10),
        SettlementChannel.INSOLVENCY_RELIEF, Rial.of(20),
        SettlementChannel.OWN_CONTRIBUTION, Rial.of(5),
        SettlementChannel.BANK_LOAN, Rial.of(15),
        SettlementChannel.DONATIONS, Rial.of(30)));
    assertThat(open.outstanding()).isEqualTo(Rial.of(20));
  }

  @Test
  void whatIsOutstandingCanBeForgiven() {
    given(releaseCase, opened(), claim(CLAIM, 100), ownPaid(CLAIM, 40, 1))
        .when(new ReleaseCaseCommand.ForgiveClaim(CASE, CLAIM, Rial.of(60), OFFICER, day(2)))
        .then(forgiven(CLAIM, 60, 2));
  }

  @Test
  void noChannelSettlesAClaimBeyondWhatIsOutstanding() {
    for (ReleaseCaseCommand settlement : everyChannel(CLAIM, 61)) {
      given(releaseCase, opened(), eligible(), claim(CLAIM, 100), claim(SECOND_CLAIM, 500), ownPaid(CLAIM, 40, 1))
          .when(settlement)
          .thenRejected(ReleaseRule.MORE_THAN_OUTSTANDING, Map.of("outstanding", 60L));
    }
  }

  @Test
  void noChannelSettlesAClaimThatWasNotConfirmedInTheCase() {
    for (ReleaseCaseCommand settlement : everyChannel(SECOND_CLAIM, 1)) {
      given(releaseCase, opened(), eligible(), claim(CLAIM, 100)).when(settlement).thenRejected(ReleaseRule.CLAIM_NOT_IN_CASE);
    }
  }

  @Test
  void noChannelSettlesNothing() {
    for (ReleaseCaseCommand settlement : everyChannel(CLAIM, 0)) {
      given(releaseCase, opened(), eligible(), claim(CLAIM, 100)).when(settlement).thenRejected(CommonRule.AMOUNT_IS_ZERO);
    }
  }

  @Test
  void noChannelSettlesAClaimBeforeItWasConfirmed() {
    given(releaseCase, opened(), claim(CLAIM, 100))
        .when(new ReleaseCaseCommand.ForgiveClaim(CASE, CLAIM, Rial.of(1), OFFICER, day(0)))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aRulingAndAPaymentNameTheirReference() {
    for (ReleaseCaseCommand settlement : List.of(
        new ReleaseCaseCommand.RelieveClaim(CASE, CLAIM, Rial.of(1), " ", OFFICER, day(2)),
        new ReleaseCaseCommand.PayOwnContribution(CASE, CLAIM, Rial.of(1), "", OFFICER, day(2)),
        new ReleaseCaseCommand.PayLoan(CASE, CLAIM, Rial.of(1), " ", OFFICER, day(2)))) {
      given(releaseCase, opened(), claim(CLAIM, 100)).when(settlement).thenRejected(CommonRule.REFERENCE_MISSING);
    }
  }

  private static List<ReleaseCaseCommand> everyChannel(ClaimId claim, long amount) {
    Rial rials = Rial.of(amount);
    return List.of(
        new ReleaseCaseCommand.ForgiveClaim(CASE, claim, rials, OFFICER, day(2)),
        new ReleaseCaseCommand.RelieveClaim(CASE, claim, rials, "court-2", OFFICER, day(2)),
        new ReleaseCaseCommand.PayOwnContribution(CASE, claim, rials, "bank-2", OFFICER, day(2)),
        new ReleaseCaseCommand.PayLoan(CASE, claim, rials, "bank-3", OFFICER, day(2)),
        new ReleaseCaseCommand.AllocateToClaim(CASE, claim, ALLOCATION, FUND, rials, day(2)));
  }

  private static ClaimRelieved relieved(long amount) {
    return new ClaimRelieved(CASE, CLAIM, Rial.of(amount), "court-2", OFFICER, day(2));
  }

  private static LoanPaid loan(long amount) {
    return new LoanPaid(CASE, CLAIM, Rial.of(amount), "bank-3", OFFICER, day(2));
  }
}
