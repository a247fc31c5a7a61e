package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.BENEFACTOR;
import static org.golrizan.domain.donations.Gifts.DAY;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.TREASURER;
import static org.golrizan.domain.donations.Gifts.donation;

import java.util.Optional;
import java.util.UUID;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.DismissReason;
import org.golrizan.events.donations.IncomingPaymentEvent;
import org.golrizan.events.donations.IncomingPaymentEvent.Dismissed;
import org.golrizan.events.donations.IncomingPaymentEvent.Entered;
import org.golrizan.events.donations.IncomingPaymentEvent.Matched;
import org.golrizan.events.donations.IncomingPaymentId;
import org.golrizan.events.donations.IncomingPaymentSource;
import org.golrizan.events.donations.IntentFailureReason;
import org.golrizan.events.donations.PaymentIntentEvent;
import org.golrizan.events.donations.PaymentIntentEvent.Failed;
import org.golrizan.events.donations.PaymentIntentEvent.Started;
import org.golrizan.events.donations.PaymentIntentEvent.Succeeded;
import org.golrizan.events.donations.PaymentIntentId;
import org.junit.jupiter.api.Test;

class APaymentIsOneDonationTest {

  private static final IncomingPaymentId PAYMENT =
      IncomingPaymentId.of(IncomingPaymentSource.STATEMENT_LINE, "account-1", "line-1");
  private static final PaymentIntentId INTENT = new PaymentIntentId(new UUID(0, 9));

  private final IncomingPaymentDecider payment = new IncomingPaymentDecider();
  private final PaymentIntentDecider intent = new PaymentIntentDecider();

  @Test
  void theSameLineIsTheSamePayment() {
    given(payment).when(enter("line-1", 100)).then(entered());
    given(payment, entered()).when(enter("line-1", 100)).thenNothing();
    given(payment, entered(), matched()).when(enter("line-1", 100)).thenNothing();
    given(payment, entered()).when(enter("line-1", 101)).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void aPaymentIsKnownByItsReferenceInItsAccountAndByNothingElse() {
    given(payment).when(enter("line-2", 100)).thenRejected(CommonRule.DIFFERS_FROM_EARLIER_FACT);
    given(payment).when(enter(" ", 100)).thenRejected(CommonRule.REFERENCE_MISSING);
    given(payment).when(enter("line-1", 0)).thenRejected(CommonRule.AMOUNT_IS_ZERO);
    assertThat(PAYMENT).isNotEqualTo(IncomingPaymentId.of(IncomingPaymentSource.CASH_SLIP, "account-1", "line-1"))
        .isNotEqualTo(IncomingPaymentId.of(IncomingPaymentSource.STATEMENT_LINE, "account-1\nline", "1"));
  }

  @Test
  void aPaymentIsOneDonationOrNone() {
    given(payment, entered()).when(match()).then(matched());
    given(payment, entered(), matched()).when(match()).thenRejected(DonationRule.PAYMENT_ALREADY_SETTLED);
    given(payment, entered()).when(dismiss()).then(dismissed());
    given(payment, entered(), dismissed()).when(match()).thenRejected(DonationRule.PAYMENT_ALREADY_SETTLED);
    given(payment).when(match()).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void theSameCallbackIsTheSameDonation() {
    given(intent).when(start()).then(started());
    given(intent, started()).when(succeed("ref-1", 1)).then(succeeded());
    given(intent, started(), succeeded()).when(succeed("ref-1", 2)).thenNothing();
    given(intent, started(), succeeded()).when(succeed("ref-2", 2)).thenRejected(DonationRule.INTENT_ALREADY_SETTLED);
    given(intent).when(succeed("ref-1", 1)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void aGatewayThatTookMoneyAfterAllIsBelieved() {
    given(intent, started()).when(fail()).then(failed());
    given(intent, started(), failed()).when(fail()).thenNothing();
    given(intent, started(), failed()).when(succeed("ref-1", 1)).then(succeeded());
    given(intent, started(), succeeded()).when(fail()).thenRejected(DonationRule.INTENT_ALREADY_SETTLED);
  }

  private static IncomingPaymentCommand enter(String reference, long amount) {
    return new IncomingPaymentCommand.Enter(PAYMENT, IncomingPaymentSource.STATEMENT_LINE, "account-1", reference, FUND, PROVINCE,
        Rial.of(amount), TREASURER, DAY);
  }

  private static IncomingPaymentEvent entered() {
    return new Entered(PAYMENT, IncomingPaymentSource.STATEMENT_LINE, "account-1", "line-1", FUND, PROVINCE, Rial.of(100),
        TREASURER, DAY);
  }

  private static IncomingPaymentCommand match() {
    return new IncomingPaymentCommand.Match(PAYMENT, donation(1), TREASURER, DAY);
  }

  private static IncomingPaymentEvent matched() {
    return new Matched(PAYMENT, donation(1), TREASURER, DAY);
  }

  private static IncomingPaymentCommand dismiss() {
    return new IncomingPaymentCommand.Dismiss(PAYMENT, DismissReason.OTHER, TREASURER, DAY);
  }

  private static IncomingPaymentEvent dismissed() {
    return new Dismissed(PAYMENT, DismissReason.OTHER, TREASURER, DAY);
  }

  private static PaymentIntentCommand start() {
    return new PaymentIntentCommand.Start(INTENT, BENEFACTOR, FUND, PROVINCE, Optional.empty(), Rial.of(100), DAY);
  }

  private static PaymentIntentEvent started() {
    return new Started(INTENT, BENEFACTOR, FUND, PROVINCE, Optional.empty(), Rial.of(100), DAY);
  }

  private static PaymentIntentCommand succeed(String reference, int donation) {
    return new PaymentIntentCommand.Succeed(INTENT, donation(donation), reference, DAY);
  }

  private static PaymentIntentEvent succeeded() {
    return new Succeeded(INTENT, donation(1), "ref-1", DAY);
  }

  private static PaymentIntentCommand fail() {
    return new PaymentIntentCommand.Fail(INTENT, IntentFailureReason.DECLINED, DAY);
  }

  private static PaymentIntentEvent failed() {
    return new Failed(INTENT, IntentFailureReason.DECLINED, DAY);
  }
}
