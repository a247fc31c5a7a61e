package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.golrizan.events.Province;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.employment.DeclineReason;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.RefusalReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheScriptFillsEveryChartTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(doubles = {0.0001, 0.002, 0.004})
  void everyReasonAppears(double scale) {
    Ledger ledger = new Ledger(TODAY).follow(new DemoScript(1404, scale, TODAY));
    appear(ledger, "/work-applications/{}/decline", DeclineReason.values());
    appear(ledger, "/placements/{}/end", PlacementEndReason.values());
    appear(ledger, "/families/{}/coverage/end", CoverageEndReason.values());
    appear(ledger, "/pledges/{}/cancel", PledgeCancelReason.values());
    appear(ledger, "/donations/{}/bounce", BounceReason.values());
    appear(ledger, "/donations", DonationMethod.CARD, DonationMethod.CHEQUE);
    assertThat(Stream.of("/incoming-payments/cash-slips", "/bank-statements").filter(way -> ledger.count(way) == 0)).isEmpty();
    appear(ledger, "/release-cases/{}/refusal", RefusalReason.values());
    appear(ledger, "/release-cases/{}/withdrawal", CaseCloseReason.values());
    appear(ledger, "/release-cases/{}/detention-grounds", DetentionGround.values());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.002, 0.004})
  void everyChannelAndEveryStateAppears(double scale) {
    Ledger ledger = new Ledger(TODAY).follow(new DemoScript(1404, scale, TODAY));
    appear(ledger, "/release-cases/{}/claims", ClaimKind.values());
    assertThat(Stream.of("forgiveness", "forgiveness/withdraw", "relief", "own-contribution")
        .filter(channel -> ledger.count("/release-cases/{}/claims/{}/" + channel) == 0)).isEmpty();
    assertThat(Stream.of(
        "pending", "approved", "declined", "withdrawn", "placed", "active", "ended",
        "registered family", "covered", "no longer covered",
        "promised", "cancelled", "received", "cleared", "bounced", "made", "paid", "paid out",
        "opened", "eligible", "category excluded", "over limit", "asked", "refused", "granted")
        .filter(state -> ledger.inState(state) == 0)).isEmpty();
    assertThat(Stream.of("/workshops/{}/seats", "/families/{}/coverage/transfer", "/prisoners/{}/transfer",
        "/prisoners/{}/work-consent/withdraw", "/campaigns", "/release-cases/{}/approval", "/benefactors/{}/logins")
        .filter(step -> ledger.count(step) == 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0001, 0.002, 0.004})
  void noProvinceLacksTheEssentials(double scale) {
    Ledger ledger = new Ledger(TODAY).follow(new DemoScript(1404, scale, TODAY));
    for (Province province : Province.values()) {
      assertThat(Stream.of("/prisons", "/associations", "/funds")
          .filter(what -> ledger.count(what + " " + province.code()) == 0)).as(province.englishName()).isEmpty();
      assertThat(Stream.of("/workshops", "/prisoners", "/families")
          .filter(what -> ledger.inProvince(what, province) == 0)).as(province.englishName()).isEmpty();
    }
  }

  private static void appear(Ledger ledger, String step, Enum<?>... codes) {
    assertThat(Arrays.stream(codes).map(Enum::name).filter(code -> ledger.count(step + " " + code) == 0)).as(step).isEmpty();
  }
}
