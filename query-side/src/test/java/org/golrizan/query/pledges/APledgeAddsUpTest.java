package org.golrizan.query.pledges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.donations.PledgeId;
import org.golrizan.events.donations.PledgeWriteOffReason;
import org.golrizan.query.view.Folded;
import org.junit.jupiter.api.Test;

class APledgeAddsUpTest {

  private static final PledgeId PLEDGE = new PledgeId(new UUID(1, 1));
  private static final DonationId GIFT = new DonationId(new UUID(1, 2));
  private static final LocalDate ON = LocalDate.of(2026, 6, 1);
  private static final StaffId STAFF = new StaffId("treasurer");

  private final Folded<PledgeEvent, Pledge> pledge = Folded.of(new PledgesView(),
      new PledgeEvent.Made(PLEDGE, new BenefactorId(new UUID(1, 3)), new FundId(new UUID(1, 4)), Province.TEHRAN, Rial.of(100), ON,
          ON.plusDays(60)),
      new PledgeEvent.InstalmentsAgreed(PLEDGE,
          List.of(new Instalment(ON.plusDays(30), Rial.of(40)), new Instalment(ON.plusDays(60), Rial.of(60))), ON));

  @Test
  void theNextInstalmentIsTheFirstThatIsNotKept() {
    assertThat(pledge.only().nextDueOn()).isEqualTo(ON.plusDays(30));
    count(40);
    assertThat(pledge.only().nextDueOn()).isEqualTo(ON.plusDays(60));
    assertThat(pledge.only().overdue(ON.plusDays(59))).isZero();
    assertThat(pledge.only().overdue(ON.plusDays(60))).isEqualTo(60);
    assertThat(pledge.only().status()).isEqualTo(Pledge.Status.PARTLY_KEPT);
  }

  @Test
  void aLapsedPledgeCanBeKeptAndARefundOpensItAgain() {
    pledge.and(new PledgeEvent.Lapsed(PLEDGE, Rial.of(100), Province.TEHRAN, STAFF, ON.plusDays(61)));
    assertThat(pledge.only().status()).isEqualTo(Pledge.Status.LAPSED);
    count(100);
    assertThat(pledge.only().status()).isEqualTo(Pledge.Status.KEPT);
    pledge.and(new PledgeEvent.DonationDiscounted(PLEDGE, GIFT, Rial.of(30), ON));
    assertThat(pledge.only().open()).isEqualTo(30);
    assertThat(pledge.only().status()).isEqualTo(Pledge.Status.LAPSED);
  }

  @Test
  void whatARefundTakesBackOfAPledgeThatWasGivenUpIsGivenUpToo() {
    count(70);
    pledge.and(new PledgeEvent.Lapsed(PLEDGE, Rial.of(30), Province.TEHRAN, STAFF, ON.plusDays(61)))
        .and(new PledgeEvent.WrittenOff(PLEDGE, Rial.of(30), Province.TEHRAN, PledgeWriteOffReason.OTHER, STAFF, ON.plusDays(62)))
        .and(new PledgeEvent.DonationDiscounted(PLEDGE, GIFT, Rial.of(20), ON.plusDays(63)));
    Pledge now = pledge.only();
    assertThat(now.status()).isEqualTo(Pledge.Status.WRITTEN_OFF);
    assertThat(List.of(now.kept(), now.open(), now.cancelled(), now.writtenOff())).containsExactly(50L, 0L, 0L, 50L);
  }

  private void count(long amount) {
    pledge.and(new PledgeEvent.DonationCounted(PLEDGE, GIFT, Rial.of(amount), ON));
  }
}
