package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.BENEFACTOR;
import static org.golrizan.domain.donations.Gifts.DAY;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.PLEDGE;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.TREASURER;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.donation;
import static org.golrizan.domain.donations.Gifts.received;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationEvent.Bounced;
import org.golrizan.events.donations.DonationEvent.Cleared;
import org.golrizan.events.donations.DonationMethod;
import org.junit.jupiter.api.Test;

class DonationClearingTest {

  private final DonationDecider donation = new DonationDecider();

  @Test
  void aDonationIsReceivedOnce() {
    given(donation).when(receive(100)).then(received(100));
    given(donation, received(100)).when(receive(100)).thenRejected(CommonRule.ALREADY_EXISTS);
    given(donation, received(100), cleared(100)).when(receive(100)).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void aDonationIsMoreThanNothing() {
    given(donation).when(receive(0)).thenRejected(CommonRule.AMOUNT_IS_ZERO);
  }

  @Test
  void theWholeDonationIsCleared() {
    given(donation, received(100)).when(clear(1)).then(cleared(100));
  }

  @Test
  void theWholeDonationBounces() {
    given(donation, received(100)).when(bounce(1)).then(bounced(100));
  }

  @Test
  void aClearedDonationIsNotSettledAgain() {
    given(donation, received(100), cleared(100)).when(clear(1)).thenRejected(DonationRule.DONATION_NOT_PENDING);
    given(donation, received(100), cleared(100)).when(bounce(1)).thenRejected(DonationRule.DONATION_NOT_PENDING);
  }

  @Test
  void aBouncedDonationIsNotSettledAgain() {
    given(donation, received(100), bounced(100)).when(clear(1)).thenRejected(DonationRule.DONATION_NOT_PENDING);
    given(donation, received(100), bounced(100)).when(bounce(1)).thenRejected(DonationRule.DONATION_NOT_PENDING);
  }

  @Test
  void aDonationIsNotSettledBeforeItIsReceived() {
    given(donation, received(100)).when(clear(-1)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(donation, received(100)).when(bounce(-1)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(donation).when(clear(1)).thenRejected(CommonRule.NOT_FOUND);
    given(donation).when(bounce(1)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void aReplayFindsAnotherAmountThanWasReceived() {
    Donation pending = donation.fold(List.of(received(100)));
    assertThat(donation.permits(cleared(101), pending)).isFalse();
    assertThat(donation.permits(bounced(99), pending)).isFalse();
  }

  private static DonationCommand receive(long amount) {
    return new DonationCommand.Receive(donation(1), BENEFACTOR, FUND, PROVINCE, Optional.of(PLEDGE), Rial.of(amount),
        DonationMethod.CARD, DAY);
  }

  private static DonationCommand clear(int day) {
    return new DonationCommand.Clear(donation(1), TREASURER, day(day));
  }

  private static DonationCommand bounce(int day) {
    return new DonationCommand.Bounce(donation(1), BounceReason.ACCOUNT_CLOSED, TREASURER, day(day));
  }

  private static Cleared cleared(long amount) {
    return new Cleared(donation(1), Rial.of(amount), TREASURER, day(1));
  }

  private static Bounced bounced(long amount) {
    return new Bounced(donation(1), Rial.of(amount), PROVINCE, BounceReason.ACCOUNT_CLOSED, TREASURER, day(1));
  }
}
