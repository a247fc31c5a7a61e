package org.golrizan.standalone.demo;

import static org.golrizan.standalone.demo.DemoClient.ASSOCIATION_APPROVER;
import static org.golrizan.standalone.demo.DemoClient.ASSOCIATION_WORKER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.golrizan.events.Province;
import org.golrizan.events.employment.Sex;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.golrizan.events.familysupport.Housing;
import org.golrizan.events.familysupport.Relation;
import org.golrizan.events.familysupport.Schooling;

/** A family's registration by one person and its coverage by another, with what became of it. */
final class FamilyStories {

  private enum Fate { COVERED, MOVED, WAITING, ENDED }

  private record Outcome(Fate fate, CoverageEndReason reason) {}

  /** A family has at most so many people; each has a serial of his own. */
  private static final int PEOPLE = 8;

  private static final double[] CHILDREN = {12, 28, 32, 18, 7, 3};
  private static final SequencedMap<Housing, Integer> HOUSINGS =
      Shares.of(Housing.OWNED, 22, Housing.RENTED, 50, Housing.WITH_RELATIVES, 24, Housing.NONE, 4);
  private static final List<String> STREETS =
      List.of("خیابان بهار", "خیابان گلستان", "خیابان لاله", "بلوار آزادگان", "کوی مهر", "خیابان یاس", "کوچه نسترن");

  private final DemoWorld world;
  private final Population population;
  private final Deck<Outcome> outcomes;

  FamilyStories(DemoWorld world, Population population) {
    this.world = world;
    this.population = population;
    List<Outcome> cards = new ArrayList<>(Collections.nCopies(31, new Outcome(Fate.COVERED, CoverageEndReason.OTHER)));
    cards.addAll(Collections.nCopies(2, new Outcome(Fate.MOVED, CoverageEndReason.OTHER)));
    cards.add(new Outcome(Fate.WAITING, CoverageEndReason.OTHER));
    for (CoverageEndReason reason : CoverageEndReason.values()) {
      if (reason != CoverageEndReason.PRISONER_RELEASED) {
        cards.add(new Outcome(Fate.ENDED, reason));
      }
    }
    this.outcomes = new Deck<>(world.seed(), "family", cards);
  }

  Phase families() {
    return new Phase("families", world.size().cases() + world.size().otherFamilies(), this::family);
  }

  /** The family of a prisoner with a release case: it stays covered until the release. */
  static Ref familyOfCase(int number) {
    return Ref.lasting("family", number);
  }

  private Story family(int number) {
    PrisonerPlan prisoner = population.prisoner(population.prisonerOfFamily(number));
    Outcome outcome = number < world.size().cases()
        ? new Outcome(Fate.COVERED, CoverageEndReason.OTHER)
        : outcomes.draw(number - world.size().cases());
    Dice dice = world.dice("family", number);
    Places.City city = world.places().city(prisoner.province(), dice);
    Course course = course(prisoner, outcome, dice);

    Story.Writer story = world.story("family", number);
    Ref family = story.create(familyOfCase(number), ASSOCIATION_WORKER, List.of("/api/v1/families"),
        registration(number, prisoner, city, course.now(), dice));
    List<Object> coverage = List.of("/api/v1/families/", family, "/coverage");
    if (outcome.fate() != Fate.WAITING) {
      story.post(ASSOCIATION_APPROVER, coverage, Json.object("on", course.after(3, 45)));
    }
    if (outcome.fate() == Fate.MOVED) {
      story.post(ASSOCIATION_APPROVER, List.of("/api/v1/families/", family, "/coverage/transfer"),
          Json.object("to", elsewhere(city, dice).code(), "on", course.after(20, 200)));
    } else if (outcome.fate() == Fate.ENDED) {
      story.post(ASSOCIATION_APPROVER, List.of("/api/v1/families/", family, "/coverage/end"),
          Json.object("reason", outcome.reason(), "on", course.after(60, 300)));
    }
    return story.done();
  }

  private Course course(PrisonerPlan prisoner, Outcome outcome, Dice dice) {
    LocalDate today = world.time().today();
    LocalDate latest = prisoner.number() < world.size().cases() ? prisoner.latestWork() : today;
    LocalDate earliest = Course.later(prisoner.admitted(), world.time().start());
    LocalDate registered = outcome.fate() == Fate.WAITING
        ? today.minusDays(dice.between(0, 50))
        : dice.day(earliest, latest.minusDays(60));
    return new Course(dice, registered, latest);
  }

  private Map<String, Object> registration(
      int number, PrisonerPlan prisoner, Places.City city, LocalDate on, Dice dice) {
    int firstSerial = world.size().prisoners() + number * PEOPLE;
    Relation headRelation = dice.chance(0.93) ? Relation.SPOUSE : dice.oneOf(List.of(Relation.SISTER, Relation.BROTHER));
    Sex headSex = switch (headRelation) {
      case SPOUSE -> prisoner.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
      case BROTHER -> Sex.MALE;
      default -> Sex.FEMALE;
    };
    String headFamilyName = headRelation == Relation.SPOUSE ? world.names().familyName(dice) : prisoner.familyName();
    int headAge = dice.between(22, 58);
    List<Map<String, Object>> members = new ArrayList<>();
    int children = dice.weighted(CHILDREN);
    for (int child = 1; child <= children; child++) {
      int age = dice.between(0, Math.max(0, headAge - 18));
      boolean girl = dice.chance(0.5);
      members.add(person(firstSerial + child, girl ? Relation.DAUGHTER : Relation.SON, girl ? Sex.FEMALE : Sex.MALE,
          prisoner.familyName(), age, on, dice));
    }
    return Json.object("prisonerId", prisoner.id(), "association", city.code(),
        "head", person(firstSerial, headRelation, headSex, headFamilyName, headAge, on, dice), "members", members,
        "mobile", PersonalNumbers.mobile(number),
        "address", city.persianName() + "، " + dice.oneOf(STREETS) + "، پلاک " + dice.between(1, 180),
        "housing", dice.oneOf(HOUSINGS),
        "monthlyIncome", dice.chance(0.3) ? 0L : dice.roundAmount(70_000_000L, 0.5, 10_000_000L, 250_000_000L),
        "on", on);
  }

  private Map<String, Object> person(
      int serial, Relation relation, Sex sex, String familyName, int age, LocalDate on, Dice dice) {
    return Json.object("name", world.names().person(sex, familyName, dice), "nationalId", PersonalNumbers.nationalId(serial),
        "birthDate", on.minusYears(age).minusDays(dice.between(1, 360)), "relation", relation,
        "schooling", schooling(age, dice), "specialIllness", dice.chance(0.05), "disability", dice.chance(0.04));
  }

  private static Schooling schooling(int age, Dice dice) {
    if (age < 6 || age > 24) {
      return Schooling.NOT_AT_SCHOOL;
    }
    if (age > 18) {
      return dice.chance(0.3) ? Schooling.UNIVERSITY : Schooling.NOT_AT_SCHOOL;
    }
    return age < 12 ? Schooling.PRIMARY : Schooling.SECONDARY;
  }

  private Places.City elsewhere(Places.City city, Dice dice) {
    Province province = world.places().province(dice);
    List<Places.City> others = world.places().cities(province).stream()
        .filter(other -> !other.code().equals(city.code())).toList();
    return others.isEmpty()
        ? world.places().allCities().stream().filter(other -> other.province() != city.province()).findFirst().orElseThrow()
        : dice.oneOf(others);
  }
}
