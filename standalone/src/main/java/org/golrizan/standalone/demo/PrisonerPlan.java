package org.golrizan.standalone.demo;

import java.time.LocalDate;
import org.golrizan.events.Province;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.Sex;

/**
 * One prisoner.
 *
 * @param number from 0; the first ones have a release case
 * @param latestWork the last day on which the work story may still go on: before a release case opens, or today
 */
record PrisonerPlan(
    int number,
    Places.Prison prison,
    Sex sex,
    String familyName,
    LegalCategory category,
    LocalDate admitted,
    WorkFate work,
    LocalDate latestWork) {

  Province province() {
    return prison.province();
  }

  Ref id() {
    return Ref.lasting("prisoner", number);
  }
}
