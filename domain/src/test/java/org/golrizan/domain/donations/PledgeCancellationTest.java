package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.PLEDGE;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.counted;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.donation;
import static org.golrizan.domain.donations.Gifts.pledged;

import java.util.List;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.donations.PledgeEvent.Cancelled;
import org.junit.jupiter.api.Test;

class PledgeCancellationTest {

  private final PledgeDecider pledge = new PledgeDecider();

  @Test
  void whatIsStillOpenIsCancelled() {
    given(pledge, pledged(100), counted(1, 40, 2)).when(cancel(3)).then(cancelled(60));
  }

  @Test
  void aPledgeThatWasKeptCannotBeCancelled() {
    given(pledge, pledged(100), counted(1, 100, 2)).when(cancel(3)).thenRejected(DonationRule.PLEDGE_IS_KEPT);
  }

  @Test
  void aPledgeIsCancelledOnce() {
    given(pledge, pledged(100), cancelled(100)).when(cancel(3)).thenRejected(DonationRule.PLEDGE_IS_CANCELLED);
  }

  @Test
  void aCancelledPledgeCountsNothing() {
    given(pledge, pledged(100), cancelled(100))
        .when(new PledgeCommand.CountDonation(PLEDGE, donation(1), Rial.of(40), day(4)))
        .thenNothing();
    assertThat(pledge.permits(counted(1, 40, 4), pledge.fold(List.of(pledged(100), cancelled(100))))).isFalse();
  }

  @Test
  void aPledgeIsNotCancelledBeforeADonationItCounts() {
    given(pledge, pledged(100), counted(1, 40, 4)).when(cancel(3)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aPledgeThatWasNeverMadeCannotBeCancelled() {
    given(pledge).when(cancel(3)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void aReplayFindsACancellationOfAnotherAmountOrProvince() {
    Pledge made = pledge.fold(List.of(pledged(100)));
    assertThat(pledge.permits(cancelled(99), made)).isFalse();
    assertThat(pledge.permits(new Cancelled(PLEDGE, Rial.of(100), Province.FARS, PledgeCancelReason.OTHER, day(3)), made))
        .isFalse();
    assertThat(pledge.permits(cancelled(100), made)).isTrue();
  }

  private static PledgeCommand cancel(int day) {
    return new PledgeCommand.Cancel(PLEDGE, PledgeCancelReason.AT_OWN_WISH, day(day));
  }

  private static Cancelled cancelled(long open) {
    return new Cancelled(PLEDGE, Rial.of(open), PROVINCE, PledgeCancelReason.AT_OWN_WISH, day(3));
  }
}
