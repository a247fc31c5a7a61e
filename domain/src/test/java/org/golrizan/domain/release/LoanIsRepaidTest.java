package org.golrizan.domain.release;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.PROVINCE;
import static org.golrizan.domain.release.Cases.day;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.release.LoanCancelReason;
import org.golrizan.events.release.LoanEvent;
import org.golrizan.events.release.LoanId;
import org.golrizan.events.release.ReversalReason;
import org.junit.jupiter.api.Test;

class LoanIsRepaidTest {

  private static final LoanId LOAN = new LoanId(new UUID(0, 10));
  private static final Instalment FIRST = new Instalment(day(30), Rial.of(60));
  private static final Instalment SECOND = new Instalment(day(60), Rial.of(50));

  private final LoanDecider loan = new LoanDecider();

  @Test
  void aLoanIsGrantedWithInstalmentsThatRepayItWithWhatTheBankAsks() {
    given(loan).when(grant(100, FIRST, SECOND)).then(granted());
    given(loan).when(grant(111, FIRST, SECOND)).thenRejected(ReleaseRule.LOAN_INSTALMENTS_DO_NOT_FIT);
    given(loan).when(grant(100, SECOND, FIRST)).thenRejected(ReleaseRule.LOAN_INSTALMENTS_DO_NOT_FIT);
    given(loan).when(grant(0, FIRST)).thenRejected(CommonRule.AMOUNT_IS_ZERO);
    given(loan, granted()).when(grant(100, FIRST, SECOND)).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void aLoanIsPaidOutOrCancelledOnce() {
    given(loan, granted()).when(payOut()).then(paidOut());
    given(loan, granted(), paidOut()).when(payOut()).thenRejected(ReleaseRule.LOAN_NOT_PENDING);
    given(loan, granted()).when(cancel()).then(cancelled());
    given(loan, granted(), paidOut()).when(cancel()).thenRejected(ReleaseRule.LOAN_NOT_PENDING);
    given(loan, granted(), cancelled()).when(payOut()).thenRejected(ReleaseRule.LOAN_NOT_PENDING);
    given(loan).when(payOut()).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void aPayoutThatCameBackCanBePaidOutAnewUntilItIsRepaid() {
    given(loan, granted(), paidOut()).when(takeBack(3)).then(returned());
    given(loan, granted(), paidOut(), returned()).when(new LoanCommand.PayOut(LOAN, "bank-3", OFFICER, day(4)))
        .then(new LoanEvent.PaidOut(LOAN, Rial.of(100), "bank-3", OFFICER, day(4)));
    given(loan, granted(), paidOut(), returned()).when(new LoanCommand.Cancel(LOAN, LoanCancelReason.BANK_WITHDREW, OFFICER, day(4)))
        .then(new LoanEvent.Cancelled(LOAN, LoanCancelReason.BANK_WITHDREW, OFFICER, day(4)));
    given(loan, granted(), paidOut(), returned()).when(payOut()).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(loan, granted(), paidOut(), repaid(1)).when(takeBack(41)).thenRejected(ReleaseRule.LOAN_IS_REPAID);
    given(loan, granted(), paidOut()).when(takeBack(1)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(loan, granted()).when(takeBack(3)).thenRejected(ReleaseRule.LOAN_NOT_PAID_OUT);
    given(loan, granted(), paidOut(), returned()).when(repay(1)).thenRejected(ReleaseRule.LOAN_NOT_PAID_OUT);
  }

  @Test
  void noMoreIsRepaidThanIsOwed() {
    given(loan, granted(), paidOut(), repaid(60)).when(repay(50)).then(repaid(50));
    given(loan, granted(), paidOut(), repaid(60)).when(repay(51)).thenRejected(ReleaseRule.MORE_THAN_OWED, Map.of("owed", 50L));
    given(loan, granted()).when(repay(1)).thenRejected(ReleaseRule.LOAN_NOT_PAID_OUT);
  }

  private static LoanCommand grant(long amount, Instalment... instalments) {
    return new LoanCommand.Grant(
        LOAN, CASE, CLAIM, PROVINCE, Rial.of(amount), "bank", "contract-1", List.of(instalments), OFFICER, day(1));
  }

  private static LoanEvent granted() {
    return new LoanEvent.Granted(
        LOAN, CASE, CLAIM, PROVINCE, Rial.of(100), "bank", "contract-1", List.of(FIRST, SECOND), OFFICER, day(1));
  }

  private static LoanCommand payOut() {
    return new LoanCommand.PayOut(LOAN, "bank-1", OFFICER, day(2));
  }

  private static LoanEvent paidOut() {
    return new LoanEvent.PaidOut(LOAN, Rial.of(100), "bank-1", OFFICER, day(2));
  }

  private static LoanCommand takeBack(int day) {
    return new LoanCommand.TakePayoutBack(LOAN, ReversalReason.PAYMENT_RETURNED, OFFICER, day(day));
  }

  private static LoanEvent returned() {
    return new LoanEvent.PayoutReturned(LOAN, Rial.of(100), ReversalReason.PAYMENT_RETURNED, OFFICER, day(3));
  }

  private static LoanCommand cancel() {
    return new LoanCommand.Cancel(LOAN, LoanCancelReason.BANK_WITHDREW, OFFICER, day(2));
  }

  private static LoanEvent cancelled() {
    return new LoanEvent.Cancelled(LOAN, LoanCancelReason.BANK_WITHDREW, OFFICER, day(2));
  }

  private static LoanCommand repay(long amount) {
    return new LoanCommand.Repay(LOAN, Rial.of(amount), "bank-2", OFFICER, day(40));
  }

  private static LoanEvent repaid(long amount) {
    return new LoanEvent.Repaid(LOAN, Rial.of(amount), "bank-2", OFFICER, day(40));
  }
}
