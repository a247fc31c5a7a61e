package org.golrizan.standalone.demo;

import static org.golrizan.standalone.demo.DemoClient.COUNCIL;
import static org.golrizan.standalone.demo.DemoClient.EMPLOYMENT_OFFICER;
import static org.golrizan.standalone.demo.DemoClient.PRISON_OFFICER;

import java.util.List;
import java.util.Map;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopOwnership;

/** A prisoner's working life: admission, consent, application, the council's decision, the placement and its end. */
final class PrisonerStories {

  private final DemoWorld world;
  private final Population population;
  private final SeatBook seats;

  PrisonerStories(DemoWorld world, Population population, SeatBook seats) {
    this.world = world;
    this.population = population;
    this.seats = seats;
  }

  Phase prisoners() {
    return new Phase("prisoners and work", world.size().prisoners(), this::prisoner);
  }

  private Story prisoner(int number) {
    PrisonerPlan prisoner = population.prisoner(number);
    Dice dice = world.dice("prisoner", number);
    Story.Writer story = world.story("prisoner", number);
    story.create(prisoner.id(), PRISON_OFFICER, List.of("/api/v1/prisoners"), Json.object(
        "name", world.names().person(prisoner.sex(), prisoner.familyName(), dice),
        "nationalId", PersonalNumbers.nationalId(number),
        "birthDate", prisoner.admitted().minusDays(dice.between(20 * 365, 62 * 365)),
        "sex", prisoner.sex(), "prison", prisoner.prison().code(), "legalCategory", prisoner.category(),
        "on", prisoner.admitted()));
    if (!(prisoner.work() instanceof WorkFate.None)) {
      work(story, prisoner, dice);
    }
    return story.done();
  }

  private void work(Story.Writer story, PrisonerPlan prisoner, Dice dice) {
    Course course = new Course(dice, Course.later(prisoner.admitted(), world.time().firstWork()), prisoner.latestWork());
    boolean undecided = prisoner.work() instanceof WorkFate.Pending || prisoner.work() instanceof WorkFate.Approved;
    course.notBefore(undecided
        ? prisoner.latestWork().minusDays(dice.between(20, 55))
        : dice.day(course.now(), prisoner.latestWork().minusDays(65)));
    post(story, PRISON_OFFICER, prisoner, "/work-consent", Json.object("on", course.after(0, 10)));

    SeatBook.Workshop workshop = prisoner.work().takesSeat()
        ? seats.takeSeat(prisoner.prison())
        : seats.any(prisoner.prison(), dice);
    Ref application = apply(story, prisoner, workshop, "application", course);
    switch (prisoner.work()) {
      case WorkFate.None(), WorkFate.Pending() -> { }
      case WorkFate.Declined(var reason) -> story.post(COUNCIL, on(application, "/decline"),
          Json.object("reason", reason, "on", course.after(2, 15)));
      case WorkFate.Withdrawn() -> story.post(EMPLOYMENT_OFFICER, on(application, "/withdraw"),
          Json.object("on", course.after(1, 15)));
      case WorkFate.Approved() -> approve(story, application, course);
      case WorkFate.InWork() -> place(story, application, workshop, course, dice);
      case WorkFate.Ended(var reason) -> {
        Ref placement = place(story, application, workshop, course, dice);
        story.post(EMPLOYMENT_OFFICER, List.of("/api/v1/placements/", placement, "/end"),
            Json.object("reason", reason, "on", course.after(14, 240)));
        afterwards(story, prisoner, reason, course, dice);
      }
    }
  }

  private void afterwards(
      Story.Writer story, PrisonerPlan prisoner, PlacementEndReason reason, Course course, Dice dice) {
    if (reason == PlacementEndReason.WITHDRAWN) {
      post(story, PRISON_OFFICER, prisoner, "/work-consent/withdraw", Json.object("on", course.after(0, 3)));
    } else if (reason == PlacementEndReason.TRANSFERRED) {
      Places.Prison to = elsewhere(prisoner.prison(), dice);
      post(story, PRISON_OFFICER, prisoner, "/transfer", Json.object("to", to.code(), "on", course.after(0, 5)));
      apply(story, prisoner, seats.any(to, dice), "application-there", course);
    }
  }

  private Places.Prison elsewhere(Places.Prison prison, Dice dice) {
    List<Places.Prison> others = world.places().allPrisons().stream()
        .filter(other -> other.province() != prison.province()).toList();
    return dice.oneOf(others);
  }

  private static Ref apply(
      Story.Writer story, PrisonerPlan prisoner, SeatBook.Workshop workshop, String name, Course course) {
    return story.create(Ref.within(name), EMPLOYMENT_OFFICER, List.of("/api/v1/work-applications"),
        Json.object("prisonerId", prisoner.id(), "workshopId", workshop.id(), "on", course.after(1, 15)));
  }

  private static void approve(Story.Writer story, Ref application, Course course) {
    story.post(COUNCIL, on(application, "/approve"), Json.object("on", course.after(2, 20)));
  }

  private static Ref place(Story.Writer story, Ref application, SeatBook.Workshop workshop, Course course, Dice dice) {
    approve(story, application, course);
    return story.create(Ref.within("placement"), EMPLOYMENT_OFFICER, List.of("/api/v1/placements"), Json.object(
        "applicationId", application, "workTime", dice.chance(0.85) ? WorkTime.FULL_TIME : WorkTime.PART_TIME,
        "pay", pay(workshop.ownership(), dice), "on", course.after(1, 14)));
  }

  private static Map<String, Object> pay(WorkshopOwnership ownership, Dice dice) {
    if (ownership == WorkshopOwnership.STATE && dice.chance(0.3)) {
      return Json.object("kind", "UNPAID");
    }
    return dice.chance(0.7)
        ? Json.object("kind", "PER_DAY", "amount", dice.between(24, 90) * 50_000L)
        : Json.object("kind", "PER_PIECE", "amount", dice.between(4, 60) * 10_000L);
  }

  private static void post(
      Story.Writer story, DemoClient client, PrisonerPlan prisoner, String what, Map<String, Object> body) {
    story.post(client, List.of("/api/v1/prisoners/", prisoner.id(), what), body);
  }

  private static List<Object> on(Ref application, String what) {
    return List.of("/api/v1/work-applications/", application, what);
  }
}
