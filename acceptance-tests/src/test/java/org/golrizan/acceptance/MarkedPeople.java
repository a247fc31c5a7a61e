package org.golrizan.acceptance;

import static org.golrizan.acceptance.Api.json;

import java.util.List;
import java.util.Map;
import org.golrizan.acceptance.Api.Answer;

/**
 * A prisoner, his wife and daughter, a benefactor and a creditor, recorded by the staff. Every personal value of theirs is a text that
 * stands nowhere else, so that it can be looked for.
 */
final class MarkedPeople {

  static final String PRISONER = "زندانیِ نشان‌دار Markedprisoner";
  static final String WIFE = "همسرِ نشان‌دار Markedwife";
  static final String DAUGHTER = "دخترِ نشان‌دار Markeddaughter";
  static final String BENEFACTOR = "نیکوکارِ نشان‌دار Markedbenefactor";
  static final String CREDITOR = "شاکیِ نشان‌دار Markedcreditor";
  static final String ADDRESS = "کوچهٔ نشان‌دار Markedstreet";
  static final String FAMILY_MOBILE = "09987654321";
  static final String BENEFACTOR_MOBILE = "09987654322";

  private final Api api;
  final String prisonerNationalId = Numbers.nationalId();
  final String wifeNationalId = Numbers.nationalId();
  final String daughterNationalId = Numbers.nationalId();
  final String account = Numbers.sheba();
  final String prison;
  final String prisoner;
  final String family;
  final String benefactor;
  final String releaseCase;
  final long lastPosition;

  MarkedPeople(Api api) {
    this.api = api;
    Office office = new Office(api);
    office.adoptPolicy();
    this.prison = office.prison();
    this.prisoner = admit().expect(201).id();
    this.family = api.post("demo-association-worker", "/api/v1/families",
        json("prisonerId", prisoner, "association", office.association(),
            "head", person(WIFE, wifeNationalId, "SPOUSE"), "members", List.of(person(DAUGHTER, daughterNationalId, "DAUGHTER")),
            "mobile", FAMILY_MOBILE, "address", ADDRESS, "housing", "RENTED", "monthlyIncome", 0, "on", Office.DAY)).expect(201).id();
    this.benefactor = api.post("demo-treasurer", "/api/v1/benefactors",
        json("kind", "PERSON", "name", BENEFACTOR, "mobile", BENEFACTOR_MOBILE, "anonymous", true, "on", Office.DAY)).expect(201).id();
    this.releaseCase = office.eligibleCase(prisoner);
    this.lastPosition = api.post("demo-release-officer", "/api/v1/release-cases/" + releaseCase + "/claims",
        json("kind", "FINANCIAL_DEBT", "amount", 1_000_000, "creditorName", CREDITOR, "depositAccount", account,
            "courtReference", "1405-1", "document", Office.DOCUMENT, "on", Office.DAY)).expect(201).position();
  }

  /** Records the prisoner, or the very same one again. */
  Answer admit() {
    return api.post("demo-prison-officer", "/api/v1/prisoners",
        json("name", PRISONER, "nationalId", prisonerNationalId, "birthDate", "1985-02-03", "sex", "MALE",
            "prison", prison, "legalCategory", "FINANCIAL_DEBT", "on", Office.DAY));
  }

  private static Map<String, Object> person(String name, String nationalId, String relation) {
    return Map.of("name", name, "nationalId", nationalId, "birthDate", "1990-05-06", "relation", relation,
        "schooling", "NOT_AT_SCHOOL", "specialIllness", true, "disability", true);
  }

  /** What is about the prisoner. */
  List<String> ofThePrisoner() {
    return List.of(PRISONER, prisonerNationalId);
  }

  List<String> ofTheOthers() {
    return List.of(WIFE, wifeNationalId, DAUGHTER, daughterNationalId, ADDRESS, FAMILY_MOBILE, BENEFACTOR, BENEFACTOR_MOBILE,
        CREDITOR, account);
  }
}
