package org.golrizan.standalone.demo;

import static org.golrizan.standalone.demo.DemoClient.TREASURER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.golrizan.events.Province;
import org.golrizan.events.donations.BenefactorKind;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.employment.Sex;

/** A benefactor's pledges and donations in one quarter, and what the bank made of them. */
final class GiftStories {

  private sealed interface Gift {

    /** @param donations received and cleared one after the other, without a pledge */
    record Direct(int donations) implements Gift {}

    /** @param instalments received of {@code promised} equal parts; 0 if nothing came yet */
    record Pledged(int instalments, int promised) implements Gift {}

    record Cancelled(PledgeCancelReason reason) implements Gift {}

    /** @param tried again, and then cleared */
    record Bounced(BounceReason reason, boolean tried) implements Gift {}
  }

  private static final SequencedMap<DonationMethod, Integer> METHODS = Shares.of(
      DonationMethod.CARD, 45, DonationMethod.BANK_TRANSFER, 35, DonationMethod.CASH, 8, DonationMethod.CHEQUE, 12);
  private static final List<DonationMethod> REVOCABLE = List.of(DonationMethod.CARD, DonationMethod.CHEQUE);
  private static final long LEAST = 1_000_000L;

  /** The login with which one of the benefactors sees his own gifts. */
  private static final String DEMONSTRATION_LOGIN = "demo-benefactor";

  /** The bank takes so many days: what came later is not cleared yet. */
  private static final int CLEARING_DAYS = 4;

  private final DemoWorld world;
  private final FundBook funds;
  private final Deck<Gift> gifts;

  GiftStories(DemoWorld world, FundBook funds) {
    this.world = world;
    this.funds = funds;
    List<Gift> cards = new ArrayList<>(Collections.nCopies(33, new Gift.Direct(1)));
    cards.addAll(Collections.nCopies(4, new Gift.Direct(2)));
    cards.addAll(Collections.nCopies(9, new Gift.Pledged(1, 1)));
    cards.addAll(Collections.nCopies(3, new Gift.Pledged(2, 2)));
    cards.addAll(Collections.nCopies(3, new Gift.Pledged(1, 3)));
    cards.addAll(Collections.nCopies(3, new Gift.Pledged(0, 1)));
    for (PledgeCancelReason reason : PledgeCancelReason.values()) {
      cards.add(new Gift.Cancelled(reason));
    }
    for (BounceReason reason : BounceReason.values()) {
      cards.add(new Gift.Bounced(reason, cards.size() % 2 == 0));
    }
    this.gifts = new Deck<>(world.seed(), "gift", cards);
  }

  Phase gifts(int quarter) {
    int first = first(quarter);
    return new Phase("donations " + (quarter + 1) + "/" + DemoTime.QUARTERS, first(quarter + 1) - first,
        number -> benefactor(first + number, number, quarter));
  }

  private int first(int quarter) {
    return (int) ((long) world.size().benefactors() * quarter / DemoTime.QUARTERS);
  }

  private Story benefactor(int number, int rank, int quarter) {
    Dice dice = world.dice("benefactor", number);
    Province province = world.places().province(rank, 1, dice);
    Optional<FundBook.Campaign> campaign = funds.campaign(province, quarter).filter(any -> dice.chance(0.5));
    FundBook.Fund fund = campaign.map(FundBook.Campaign::fund).orElseGet(() -> funds.general(province));
    LocalDate from = world.time().startOf(quarter);
    boolean current = quarter == DemoTime.QUARTERS - 1;
    LocalDate last = current ? world.time().today() : world.time().startOf(quarter + 1).minusDays(1);
    LocalDate begin = dice.day(campaign.map(FundBook.Campaign::from).orElse(from), current ? last : last.minusDays(25));
    Course course = new Course(dice, begin, last);

    Story.Writer story = world.story("benefactor", number);
    Ref benefactor = story.create(Ref.within("benefactor"), TREASURER, List.of("/api/v1/benefactors"), registration(number,
        province, begin, dice));
    if (number == 0) {
      story.post(TREASURER, List.of("/api/v1/benefactors/", benefactor, "/logins"),
          Json.object("login", DEMONSTRATION_LOGIN, "on", begin));
    }
    long amount = dice.roundAmount(15_000_000L, 1.5, LEAST, 3_000_000_000L);
    Giving giving = new Giving(number, story, benefactor, fund, course, dice);
    switch (gifts.draw(number)) {
      case Gift.Direct(int donations) -> {
        for (int donation = 0; donation < donations; donation++) {
          giving.cleared("donation-" + donation, Optional.empty(), amount);
        }
      }
      case Gift.Pledged(int instalments, int promised) -> {
        Ref pledge = giving.pledge(amount * promised, promised);
        for (int instalment = 0; instalment < instalments; instalment++) {
          giving.cleared("donation-" + instalment, Optional.of(pledge), amount);
        }
      }
      case Gift.Cancelled(PledgeCancelReason reason) -> story.post(TREASURER,
          List.of("/api/v1/pledges/", giving.pledge(amount, 1), "/cancel"),
          Json.object("reason", reason, "on", course.after(3, 20)));
      case Gift.Bounced(BounceReason reason, boolean tried) -> {
        Ref donation = giving.received("donation-0", Optional.empty(), amount, dice.oneOf(REVOCABLE));
        story.post(TREASURER, List.of("/api/v1/donations/", donation, "/bounce"),
            Json.object("reason", reason, "on", course.after(1, 6)));
        if (tried) {
          giving.cleared("donation-1", Optional.empty(), amount);
        }
      }
    }
    return story.done();
  }

  private Map<String, Object> registration(int number, Province province, LocalDate on, Dice dice) {
    boolean body = dice.chance(0.08);
    String name = body
        ? "گروه خیران " + world.places().city(province, dice).persianName()
        : world.names().person(dice.chance(0.4) ? Sex.FEMALE : Sex.MALE, world.names().familyName(dice), dice);
    // Benefactors' numbers count down from the end, so that they differ from families'.
    return Json.object("kind", body ? BenefactorKind.BODY : BenefactorKind.PERSON, "name", name,
        "mobile", PersonalNumbers.mobile(PersonalNumbers.SERIALS - 1 - number), "anonymous", dice.chance(0.3), "on", on);
  }

  /** One benefactor's money on its way to one fund. */
  private final class Giving {

    private final int number;
    private final Story.Writer story;
    private final Ref benefactor;
    private final FundBook.Fund fund;
    private final Course course;
    private final Dice dice;

    Giving(int number, Story.Writer story, Ref benefactor, FundBook.Fund fund, Course course, Dice dice) {
      this.number = number;
      this.story = story;
      this.benefactor = benefactor;
      this.fund = fund;
      this.course = course;
      this.dice = dice;
    }

    /** @param parts in how many equal parts it is due */
    Ref pledge(long amount, int parts) {
      LocalDate on = course.after(0, 5);
      LocalDate dueOn = on.plusDays(dice.between(2, 12) * 15L);
      Map<String, Object> body = Json.object(
          "benefactorId", benefactor, "fundId", fund.id(), "amount", amount, "on", on, "dueOn", dueOn);
      if (parts > 1) {
        List<Map<String, Object>> instalments = new ArrayList<>();
        for (int part = parts - 1; part >= 0; part--) {
          instalments.add(Json.object("dueOn", dueOn.plusMonths(parts - 1 - part), "amount", amount / parts));
        }
        body.put("instalments", instalments);
      }
      return story.create(Ref.within("pledge"), TREASURER, List.of("/api/v1/pledges"), body);
    }

    Ref received(String name, Optional<Ref> pledge, long amount, DonationMethod method) {
      Map<String, Object> body = Json.object("benefactorId", benefactor, "fundId", fund.id(), "amount", amount,
          "method", method, "on", course.after(0, 8));
      pledge.ifPresent(id -> body.put("pledgeId", id));
      return story.create(Ref.within(name), TREASURER, List.of("/api/v1/donations"), body);
    }

    /** Received, and cleared by the bank unless that was only just now. */
    void cleared(String name, Optional<Ref> pledge, long amount) {
      DonationMethod method = dice.oneOf(METHODS);
      if (method == DonationMethod.CASH || method == DonationMethod.BANK_TRANSFER) {
        cameIn(name, pledge, amount, method);
        funds.credit(fund, amount);
        return;
      }
      Ref donation = received(name, pledge, amount, method);
      if (course.now().isBefore(world.time().today().minusDays(CLEARING_DAYS))) {
        story.post(TREASURER, List.of("/api/v1/donations/", donation, "/clear"),
            Json.object("on", course.after(1, CLEARING_DAYS)));
        funds.credit(fund, amount);
      }
    }

    /** Money that is there: cash against a slip, or a line of a bank's statement on which the payer wrote what it is for. */
    private void cameIn(String name, Optional<Ref> pledge, long amount, DonationMethod method) {
      LocalDate on = course.after(0, 8);
      if (method == DonationMethod.CASH) {
        Map<String, Object> slip = Json.object("series", "desk-" + number, "number", name, "fundId", fund.id(),
            "benefactorId", benefactor, "amount", amount, "on", on);
        pledge.ifPresent(id -> slip.put("pledgeId", id));
        story.post(TREASURER, List.of("/api/v1/incoming-payments/cash-slips"), slip);
      } else {
        story.post(TREASURER, List.of("/api/v1/bank-statements"), Json.object("lines", List.of(Json.object("account", "bank-1",
            "fundId", fund.id(), "bookedOn", on, "amount", amount, "reference", number + "-" + name,
            "payer", pledge.orElse(benefactor)))));
      }
    }
  }
}
