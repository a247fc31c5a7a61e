package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.BENEFACTOR;
import static org.golrizan.domain.donations.Gifts.DAY;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.PLEDGE;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.counted;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.donation;
import static org.golrizan.domain.donations.Gifts.pledged;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Rejection;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.donations.PledgeEvent.Cancelled;
import org.junit.jupiter.api.Test;

class PledgeKeepingTest {

  private final PledgeDecider pledge = new PledgeDecider();

  @Test
  void aPledgeIsMade() {
    given(pledge).when(make(100, day(30))).then(pledged(100));
    given(pledge, pledged(100)).when(make(100, day(30))).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void aPledgeIsForMoreThanNothing() {
    given(pledge).when(make(0, day(30))).thenRejected(CommonRule.AMOUNT_IS_ZERO);
  }

  @Test
  void aPledgeDoesNotFallDueBeforeItIsMade() {
    given(pledge).when(make(100, day(-1))).thenRejected(DonationRule.PLEDGE_DUE_BEFORE_MADE);
  }

  @Test
  void aDonationKeepsPartOfAPledge() {
    given(pledge, pledged(100)).when(count(1, 40)).then(counted(1, 40, 2));
    assertThat(after(pledged(100), counted(1, 40, 2)).open()).isEqualTo(Rial.of(60));
  }

  @Test
  void noMoreCountsThanIsOpen() {
    given(pledge, pledged(100), counted(1, 40, 2)).when(count(2, 90)).then(counted(2, 60, 2));
  }

  @Test
  void aPledgeThatWasKeptCountsNothingMore() {
    given(pledge, pledged(100), counted(1, 100, 2)).when(count(2, 90)).thenNothing();
  }

  @Test
  void aDonationCountsOnce() {
    given(pledge, pledged(100), counted(1, 40, 2)).when(count(1, 40)).thenRejected(DonationRule.DONATION_ALREADY_COUNTED);
  }

  @Test
  void aPledgeThatWasNeverMadeCountsNothing() {
    given(pledge).when(count(1, 40)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void aReplayFindsADonationThatCountedForMoreThanWasOpen() {
    assertThat(pledge.permits(counted(2, 61, 2), after(pledged(100), counted(1, 40, 2)))).isFalse();
    assertThat(pledge.permits(counted(2, 60, 2), after(pledged(100), counted(1, 40, 2)))).isTrue();
    assertThat(pledge.permits(counted(2, 60, -1), after(pledged(100)))).isFalse();
  }

  @Test
  void aDonationIsReceivedForAPledgeOfTheSameGiverToTheSameFund() {
    Pledge made = after(pledged(100));
    assertThat(PledgeDecider.objectionToDonation(made, BENEFACTOR, FUND, DAY)).isEmpty();
    assertThat(PledgeDecider.objectionToDonation(made, new BenefactorId(new UUID(9, 9)), FUND, DAY))
        .contains(Rejection.of(DonationRule.PLEDGE_OF_ANOTHER));
    assertThat(PledgeDecider.objectionToDonation(made, BENEFACTOR, new FundId(new UUID(9, 9)), DAY))
        .contains(Rejection.of(DonationRule.PLEDGE_OF_ANOTHER));
    assertThat(PledgeDecider.objectionToDonation(made, BENEFACTOR, FUND, day(-1))).isPresent();
    assertThat(PledgeDecider.objectionToDonation(new Pledge.NotMade(), BENEFACTOR, FUND, DAY))
        .contains(Rejection.of(CommonRule.NOT_FOUND));
  }

  @Test
  void aDonationIsNotReceivedForACancelledPledge() {
    Pledge cancelled = pledge.fold(List.of(
        pledged(100), new Cancelled(PLEDGE, Rial.of(100), PROVINCE, PledgeCancelReason.OTHER, day(1))));
    assertThat(PledgeDecider.objectionToDonation(cancelled, BENEFACTOR, FUND, day(2)))
        .contains(Rejection.of(DonationRule.PLEDGE_IS_CANCELLED));
  }

  private Pledge.Made after(PledgeEvent... events) {
    return (Pledge.Made) pledge.fold(List.of(events));
  }

  private static PledgeCommand make(long amount, LocalDate dueOn) {
    return new PledgeCommand.Make(PLEDGE, BENEFACTOR, FUND, PROVINCE, Rial.of(amount), DAY, dueOn, List.of());
  }

  private static PledgeCommand count(int donation, long amount) {
    return new PledgeCommand.CountDonation(PLEDGE, donation(donation), Rial.of(amount), day(2));
  }
}
