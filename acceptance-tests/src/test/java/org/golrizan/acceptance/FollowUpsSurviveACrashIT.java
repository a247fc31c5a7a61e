package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;
import static org.golrizan.acceptance.Office.DAY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from a release is done once, whenever the process is killed. */
class FollowUpsSurviveACrashIT {

  private static final int CASES = 12;

  @Test
  void everyReleaseStartsItsFamilysGraceOnceAndClosesItsCase(@TempDir Path folder) {
    Map<String, String> familyOfCase = new LinkedHashMap<>();
    try (OneProcess golrizan = OneProcess.start(folder, OneProcess.NO_DEMO)) {
      Api api = golrizan.api();
      Office office = new Office(api);
      office.adoptPolicy();
      api.post("demo-supervisor", "/api/v1/support-policy/versions", json("graceDays", 30, "on", DAY)).expect(201);
      for (int i = 0; i < CASES; i++) {
        approved(api, office, familyOfCase);
      }
      List<Callable<Answer>> grants = new ArrayList<>();
      familyOfCase.keySet().forEach(each -> grants.add(() -> office.step(each, "/grant")));
      grants.subList(0, CASES / 2).forEach(FollowUpsSurviveACrashIT::call);
      golrizan.kill();
    }
    for (int crash = 0; crash < 1; crash++) {
      try (OneProcess again = OneProcess.start(folder, OneProcess.NO_DEMO)) {
        Office office = new Office(again.api());
        familyOfCase.keySet().forEach(each -> office.step(each, "/grant"));
        again.kill();
      }
    }
    try (OneProcess last = OneProcess.start(folder, OneProcess.NO_DEMO)) {
      Api api = last.api();
      familyOfCase.forEach((releaseCase, family) -> {
        awaitClosed(api, releaseCase);
        assertThat(events(api, "family-" + family, "family.grace-started")).as(family).isEqualTo(1);
        assertThat(events(api, "release-case-" + releaseCase, "release-case.closed")).isEqualTo(1);
        assertThat(events(api, "release-case-" + releaseCase, "release-case.approval-asked")).isEqualTo(1);
      });
    }
  }

  private static void approved(Api api, Office office, Map<String, String> familyOfCase) {
    String prisoner = office.prisoner(office.prison(), "FINANCIAL_DEBT");
    String family = office.registerFamily(prisoner, office.association()).expect(201).id();
    office.coverFamily(family).expect(200);
    String releaseCase = office.eligibleCase(prisoner);
    String claim = office.claim(releaseCase, 1_000);
    api.post("demo-release-officer", "/api/v1/release-cases/" + releaseCase + "/claims/" + claim + "/forgiveness",
        json("amount", 1_000, "on", DAY)).expect(200);
    office.step(releaseCase, "/approval-request").expect(200);
    office.approve(releaseCase).expect(200);
    familyOfCase.put(releaseCase, family);
  }

  private static void call(Callable<Answer> grant) {
    try {
      grant.call().expect(200);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** What follows by itself comes a moment later: it is asked for until it is there, not longer than a minute. */
  private static void awaitClosed(Api api, String releaseCase) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    String status = "";
    while (!status.equals("CLOSED")) {
      assertThat(System.nanoTime()).as(status).isLessThan(end);
      status = api.get("demo-auditor", "/api/v1/release-cases/" + releaseCase).body().path("status").asString("");
      Thread.onSpinWait();
    }
  }

  private static int events(Api api, String subject, String type) {
    return api.get("demo-auditor", "/api/v1/audit/events?subject=" + subject + "&type=" + type).expect(200).body().path("items").size();
  }
}
