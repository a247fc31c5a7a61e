package org.golrizan.acceptance;

import static org.golrizan.acceptance.Api.json;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.golrizan.acceptance.Api.Answer;

/** The staff at work: each method is one person doing one thing over the API, and returns what the API answers. */
final class Office {

  static final String DAY = "2026-06-01";

  /** The SHA-256 of a ruling. */
  static final String DOCUMENT = "0123456789abcdef".repeat(4);

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private final Api api;
  private final String day;

  Office(Api api) {
    this(api, DAY);
  }

  /** @param day on which all happens */
  Office(Api api, String day) {
    this.api = api;
    this.day = day;
  }

  String newCode(String kind) {
    return kind + "-" + NEXT.getAndIncrement();
  }

  String prison() {
    String code = newCode("prison");
    api.post("demo-supervisor", "/api/v1/prisons",
        json("code", code, "persianName", "زندان آزمون", "englishName", "Test prison", "province", "IR-23")).expect(201);
    return code;
  }

  String association() {
    String code = newCode("association");
    api.post("demo-supervisor", "/api/v1/associations",
        json("code", code, "persianName", "انجمن آزمون", "englishName", "Test association", "province", "IR-23")).expect(201);
    return code;
  }

  String workshop(String prison, int seats) {
    return api.post("demo-employment-officer", "/api/v1/workshops",
        json("prison", prison, "name", "نجاری", "ownership", "STATE", "location", "IN_PRISON", "trade", "CARPENTRY",
            "seats", seats, "on", day)).expect(201).id();
  }

  String prisoner(String prison, String legalCategory) {
    return api.post("demo-prison-officer", "/api/v1/prisoners",
        json("name", "نام آزمایشی", "nationalId", Numbers.nationalId(), "birthDate", "1985-02-03", "sex", "MALE",
            "prison", prison, "legalCategory", legalCategory, "on", day)).expect(201).id();
  }

  /** A prisoner who agreed to work. */
  String willingPrisoner(String prison) {
    String prisoner = prisoner(prison, "FINANCIAL_DEBT");
    api.post("demo-prison-officer", "/api/v1/prisoners/" + prisoner + "/work-consent", json("on", day)).expect(200);
    return prisoner;
  }

  /** An application that the classification council approved. */
  String approvedApplication(String prisoner, String workshop) {
    String application = api.post("demo-employment-officer", "/api/v1/work-applications",
        json("prisonerId", prisoner, "workshopId", workshop, "on", day)).expect(201).id();
    api.post("demo-council", "/api/v1/work-applications/" + application + "/approve", json("on", day)).expect(200);
    return application;
  }

  Answer startPlacement(String application, String... headers) {
    return api.post("demo-employment-officer", "/api/v1/placements",
        json("applicationId", application, "workTime", "FULL_TIME", "pay", Map.of("kind", "PER_DAY", "amount", 1_500_000),
            "on", day), headers);
  }

  Answer registerFamily(String prisoner, String association) {
    return api.post("demo-association-worker", "/api/v1/families",
        json("prisonerId", prisoner, "association", association,
            "head", member("SPOUSE"), "members", List.of(member("DAUGHTER")),
            "mobile", "09000000001", "address", "تهران", "housing", "RENTED", "monthlyIncome", 40_000_000, "on", day));
  }

  static Map<String, Object> member(String relation) {
    return Map.of("name", "نام آزمایشی", "nationalId", Numbers.nationalId(), "birthDate", "1990-05-06",
        "relation", relation, "schooling", "NOT_AT_SCHOOL", "specialIllness", false, "disability", false);
  }

  Answer coverFamily(String family) {
    return api.post("demo-association-approver", "/api/v1/families/" + family + "/coverage", json("on", day));
  }

  String fund() {
    return api.post("demo-treasurer", "/api/v1/funds",
        json("kind", "GENERAL", "persianName", "صندوق آزمون", "englishName", "Test fund", "province", "IR-23"))
        .expect(201).id();
  }

  String benefactor() {
    return api.post("demo-treasurer", "/api/v1/benefactors",
        json("kind", "PERSON", "name", "نام آزمایشی", "mobile", "09000000002", "anonymous", true, "on", day))
        .expect(201).id();
  }

  /** A donation that the bank cleared. */
  String clearedDonation(String fund, String benefactor, long amount) {
    String donation = api.post("demo-treasurer", "/api/v1/donations",
        json("benefactorId", benefactor, "fundId", fund, "amount", amount, "method", "CARD", "on", day)).expect(201).id();
    api.post("demo-treasurer", "/api/v1/donations/" + donation + "/clear", json("on", day)).expect(200);
    return donation;
  }

  /** Puts a policy into force under which debts may be settled. */
  void adoptPolicy() {
    api.post("demo-supervisor", "/api/v1/release-policy/versions",
        json("eligible", List.of("DIYA", "UNINTENTIONAL_HARM", "FINANCIAL_DEBT", "MAHR"), "debtLimit", 100_000_000_000L,
            "on", day)).expect(201);
  }

  String eligibleCase(String prisoner) {
    String releaseCase = api.post("demo-release-officer", "/api/v1/release-cases",
        json("prisonerId", prisoner, "on", day)).expect(201).id();
    step(releaseCase, "/eligibility").expect(200);
    return releaseCase;
  }

  String claim(String releaseCase, long amount) {
    return api.post("demo-release-officer", "/api/v1/release-cases/" + releaseCase + "/claims",
        json("kind", "FINANCIAL_DEBT", "amount", amount, "creditorName", "نام آزمایشی", "depositAccount", Numbers.sheba(),
            "courtReference", "1405-1", "document", DOCUMENT, "on", day)).expect(201).id();
  }

  Answer allocate(String fund, String releaseCase, String claim, long amount) {
    return api.post("demo-release-officer", "/api/v1/allocations",
        json("fundId", fund, "caseId", releaseCase, "claimId", claim, "amount", amount, "on", day));
  }

  /** The bank is told to pay. */
  Answer order(String allocation) {
    return api.post("demo-treasurer", "/api/v1/allocations/" + allocation + "/payment-order",
        json("orderReference", "order-1", "on", day));
  }

  /** The bank says that it paid what it was told to pay. */
  Answer pay(String allocation) {
    return api.post("demo-treasurer", "/api/v1/allocations/" + allocation + "/pay",
        json("bankReference", "ref-1", "on", day));
  }

  /** A step of the release officer that says no more than its day. */
  Answer step(String releaseCase, String step) {
    return api.post("demo-release-officer", "/api/v1/release-cases/" + releaseCase + step, json("on", day));
  }

  Answer approve(String releaseCase) {
    return api.post("demo-judge", "/api/v1/release-cases/" + releaseCase + "/approval", json("on", day));
  }
}
