package org.golrizan.standalone.demo;

import java.util.List;
import org.golrizan.events.employment.Sex;

/** Common given and family names, put together by chance: nobody in particular. */
final class Names {

  private final List<String> female = Resources.lines("given-names-female.txt");
  private final List<String> male = Resources.lines("given-names-male.txt");
  private final List<String> family = Resources.lines("family-names.txt");

  String familyName(Dice dice) {
    return dice.oneOf(family);
  }

  String person(Sex sex, String familyName, Dice dice) {
    return dice.oneOf(sex == Sex.FEMALE ? female : male) + " " + familyName;
  }

  String person(Dice dice) {
    return person(dice.chance(0.45) ? Sex.FEMALE : Sex.MALE, familyName(dice), dice);
  }
}
