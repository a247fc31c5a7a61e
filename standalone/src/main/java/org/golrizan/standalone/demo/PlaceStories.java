package org.golrizan.standalone.demo;

import static org.golrizan.standalone.demo.DemoClient.EMPLOYMENT_OFFICER;
import static org.golrizan.standalone.demo.DemoClient.SUPERVISOR;
import static org.golrizan.standalone.demo.DemoClient.TREASURER;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.Trade;
import org.golrizan.events.employment.WorkshopLocation;

/** What stands before anybody comes: prisons, associations, the policy; then workshops, funds and campaigns. */
final class PlaceStories {

  /** The highest sum of a prisoner's claims that the policy allows, in rials. */
  static final long DEBT_LIMIT = 20_000_000_000L;

  private static final List<String> ELIGIBLE = List.of(
      LegalCategory.DIYA.name(), LegalCategory.UNINTENTIONAL_HARM.name(), LegalCategory.MAHR.name(),
      LegalCategory.MAINTENANCE.name(), LegalCategory.BOUNCED_CHEQUE.name(), LegalCategory.FINANCIAL_DEBT.name());

  private final DemoWorld world;
  private final SeatBook seats;
  private final FundBook funds;

  PlaceStories(DemoWorld world, SeatBook seats, FundBook funds) {
    this.world = world;
    this.seats = seats;
    this.funds = funds;
  }

  Phase places() {
    List<Places.Prison> prisons = world.places().allPrisons();
    List<Places.City> cities = world.places().allCities();
    return new Phase("places", 1 + prisons.size() + cities.size(), number -> {
      if (number == 0) {
        return policy();
      }
      int place = number - 1;
      return place < prisons.size() ? prison(place, prisons.get(place))
          : association(place - prisons.size(), cities.get(place - prisons.size()));
    });
  }

  Phase workshopsAndFunds() {
    List<SeatBook.Workshop> workshops = seats.workshops();
    int all = workshops.size() + funds.general().size() + funds.campaigns().size();
    return new Phase("workshops and funds", all, number -> {
      if (number < workshops.size()) {
        return workshop(workshops.get(number));
      }
      int fund = number - workshops.size();
      return fund < funds.general().size() ? general(funds.general().get(fund))
          : campaign(funds.campaigns().get(fund - funds.general().size()));
    });
  }

  private Story policy() {
    Story.Writer story = world.story("release-policy", 0);
    story.post(SUPERVISOR, List.of("/api/v1/release-policy/versions"),
        Json.object("eligible", ELIGIBLE, "debtLimit", DEBT_LIMIT, "on", world.time().start().minusDays(200)));
    story.post(SUPERVISOR, List.of("/api/v1/support-policy/versions"),
        Json.object("graceDays", ReleaseStories.GRACE_DAYS, "on", world.time().start().minusDays(200)));
    return story.done();
  }

  private Story prison(int number, Places.Prison prison) {
    Story.Writer story = world.story("prison", number);
    story.post(SUPERVISOR, List.of("/api/v1/prisons"), Json.object("code", prison.code(), "persianName", prison.persianName(),
        "englishName", prison.englishName(), "province", prison.province().code()));
    return story.done();
  }

  private Story association(int number, Places.City city) {
    Story.Writer story = world.story("association", number);
    story.post(SUPERVISOR, List.of("/api/v1/associations"), Json.object("code", city.code(),
        "persianName", "انجمن حمایت زندانیان " + city.persianName(),
        "englishName", city.englishName() + " Prisoner Support Association", "province", city.province().code()));
    return story.done();
  }

  private Story workshop(SeatBook.Workshop workshop) {
    Dice dice = world.dice("workshop", workshop.number());
    Course course = new Course(dice, world.time().start(), world.time().firstWork());
    // Some open with fewer seats and grow before the first prisoner comes.
    boolean grows = workshop.seats() > 8 && dice.chance(0.25);
    int first = grows ? workshop.seats() - dice.between(2, 6) : workshop.seats();
    WorkshopLocation location = dice.chance(0.15) ? WorkshopLocation.OUTSIDE : WorkshopLocation.IN_PRISON;

    Story.Writer story = world.story("workshop", workshop.number());
    story.create(workshop.id(), EMPLOYMENT_OFFICER, List.of("/api/v1/workshops"), Json.object(
        "prison", workshop.prison().code(), "name", persian(workshop.trade()) + " " + (workshop.number() + 1),
        "ownership", workshop.ownership(), "location", location, "trade", workshop.trade(), "seats", first,
        "on", course.after(0, 15)));
    if (grows) {
      story.post(EMPLOYMENT_OFFICER, List.of("/api/v1/workshops/", workshop.id(), "/seats"),
          Json.object("seats", workshop.seats(), "on", course.after(5, 15)));
    }
    return story.done();
  }

  private Story general(FundBook.Fund fund) {
    Story.Writer story = world.story("fund", fund.number());
    story.create(fund.id(), TREASURER, List.of("/api/v1/funds"), Json.object("kind", FundKind.GENERAL,
        "persianName", "صندوق آزادی زندانیان نیازمند " + fund.province().persianName(),
        "englishName", fund.province().englishName() + " Release Fund", "province", fund.province().code()));
    return story.done();
  }

  private Story campaign(FundBook.Campaign campaign) {
    Dice dice = world.dice("campaign", campaign.number());
    Places.City city = campaign.city();
    LocalDate from = campaign.from();
    Story.Writer story = world.story("campaign", campaign.number());
    story.create(campaign.fund().id(), TREASURER, List.of("/api/v1/funds"), Json.object("kind", FundKind.CAMPAIGN,
        "persianName", "صندوق گلریزان " + city.persianName() + " " + (campaign.number() + 1),
        "englishName", city.englishName() + " Golrizan Fund " + (campaign.number() + 1), "province", city.province().code()));
    story.create(Ref.within("campaign"), TREASURER, List.of("/api/v1/campaigns"), Json.object("fundId", campaign.fund().id(),
        "persianName", "جشن گلریزان " + city.persianName() + " " + (campaign.number() + 1),
        "englishName", city.englishName() + " Golrizan " + (campaign.number() + 1), "province", city.province().code(),
        "city", city.persianName(), "from", from, "to", campaign.to(),
        "goal", dice.roundAmount(3_000_000_000L, 0.7, 500_000_000L, 30_000_000_000L)));
    return story.done();
  }

  private static String persian(Trade trade) {
    return switch (trade) {
      case CARPENTRY -> "کارگاه نجاری";
      case TAILORING -> "کارگاه خیاطی";
      case CARPET_WEAVING -> "کارگاه قالی‌بافی";
      case FARMING -> "مزرعه و گلخانه";
      case METALWORK -> "کارگاه فلزکاری";
      case SHOEMAKING -> "کارگاه کفاشی";
      case BAKERY -> "نانوایی";
      case HANDICRAFTS -> "کارگاه صنایع دستی";
      case ASSEMBLY -> "کارگاه مونتاژ";
      case SERVICES -> "واحد خدمات";
      case CONSTRUCTION -> "کارگاه ساختمانی";
      case OTHER -> "کارگاه چندپیشه";
    };
  }
}
