package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is stored about people, and what is left of it after an erasure. */
@Tag("both-shapes")
class PersonalDataIT {

  /** What an auditor may read of these people: every page that shows any of them. */
  private static String allThatIsShown(Api api, MarkedPeople people, long atLeast) {
    return Stream.of("prisoners/" + people.prisoner, "prisoners", "families/" + people.family, "families",
            "benefactors/" + people.benefactor, "benefactors", "release-cases/" + people.releaseCase, "release-cases",
            "audit/events?limit=200&")
        .map(path -> api.get("demo-auditor", "/api/v1/" + path + (path.endsWith("&") ? "" : "?") + "atLeast=" + atLeast).expect(200))
        .map(answer -> answer.response().body())
        .reduce("", String::concat);
  }

  @Test
  void nothingPersonalIsStoredInTheClearOrPrinted(@TempDir Path folder) {
    Golrizan golrizan = Golrizan.start(folder);
    MarkedPeople people = new MarkedPeople(golrizan.api());
    Answer again = people.admit().expect(409);
    String shown = allThatIsShown(golrizan.api(), people, people.lastPosition);
    golrizan.kill();
    StoredBytes stored = StoredBytes.of(folder);

    assertThat(shown).contains(people.ofThePrisoner()).contains(people.ofTheOthers());
    assertThat(Stream.concat(people.ofThePrisoner().stream(), people.ofTheOthers().stream())).allSatisfy(text -> {
      assertThat(stored.contain(text)).as("stored").isFalse();
      assertThat(golrizan.output()).doesNotContain(text);
      assertThat(again.response().body()).doesNotContain(text);
    });
    assertThat(stored.contain(people.prison)).as("what is not personal stands there, so it was looked for in the right place").isTrue();
  }

  @Test
  void anErasureNeedsTwoPersonsAndLeavesNothingOfThePersonForGood(@TempDir Path folder) {
    Golrizan first = Golrizan.start(folder);
    Api api = first.api();
    MarkedPeople people = new MarkedPeople(api);
    String person = api.get("demo-auditor", "/api/v1/prisoners/" + people.prisoner + "?atLeast=" + people.lastPosition).expect(200)
        .body().path("name").path("person").stringValue();

    String erasure = api.post("demo-supervisor", "/api/v1/erasures", json("personId", person, "basis", "ORDERED_BY_A_COURT",
        "reference", "1405/17", "on", Office.DAY)).expect(201).id();
    assertThat(api.post("demo-prison-officer", "/api/v1/erasures/" + erasure + "/approve", json("on", Office.DAY)).status())
        .isEqualTo(403);
    assertThat(api.post("demo-supervisor", "/api/v1/erasures/" + erasure + "/approve", json("on", Office.DAY)).expect(409).code())
        .isEqualTo("needs-a-second-person");
    long approved = api.post("demo-second-supervisor", "/api/v1/erasures/" + erasure + "/approve", json("on", Office.DAY))
        .expect(200).position();

    // What carries it out is the next event of all.
    long carriedOut = approved + 1;
    assertThat(api.get("demo-auditor", "/api/v1/erasures/" + erasure + "?atLeast=" + carriedOut).expect(200)
        .body().path("status").stringValue()).isEqualTo("CARRIED_OUT");
    assertNothingOfThePrisonerIsLeft(api, people, carriedOut);
    // The national id belongs to nobody who is known: it can be registered again.
    people.admit().expect(201);
    first.kill();

    try (Golrizan second = Golrizan.start(folder)) {
      JsonNode trail = second.api().get("demo-auditor", "/api/v1/audit/events?subject=person-" + person + "&atLeast=" + carriedOut)
          .expect(200).body();
      assertThat(trail.path("items")).extracting(item -> item.path("type").stringValue())
          .filteredOn(type -> !type.equals("access.shown")).containsExactly("erasure.approved", "erasure.requested", "prisoner.admitted");
      assertThat(second.api().get("demo-auditor", "/api/v1/prisoners/" + people.prisoner + "?atLeast=" + carriedOut).expect(200)
          .body().path("name").path("erased").booleanValue()).isTrue();
    }
  }

  @Test
  void whoIsShownWhoseDataIsInTheTrailBeforeTheAnswerIs(@TempDir Path folder) {
    try (Golrizan golrizan = Golrizan.start(folder)) {
      Api api = golrizan.api();
      MarkedPeople people = new MarkedPeople(api);
      JsonNode family = api.get("demo-association-worker", "/api/v1/families/" + people.family + "?atLeast=" + people.lastPosition)
          .expect(200).body();
      String daughter = family.path("members").get(0).path("name").path("person").stringValue();

      // The record is the next event of all.
      JsonNode looks = api.get("demo-auditor", "/api/v1/audit/events?type=access.shown&subject=person-" + daughter
          + "&atLeast=" + (people.lastPosition + 1)).expect(200).body().path("items");

      assertThat(looks).singleElement().satisfies(look -> {
        assertThat(look.path("actor").stringValue()).isEqualTo("demo-association-worker");
        assertThat(look.path("role").stringValue()).isEqualTo("association-worker");
        assertThat(look.path("payload").path("what").stringValue()).isEqualTo("families");
        assertThat(look.path("payload").path("persons")).hasSize(2);
      });
    }
  }

  private static void assertNothingOfThePrisonerIsLeft(Api api, MarkedPeople people, long position) {
    String shown = allThatIsShown(api, people, position);
    assertThat(shown).doesNotContain(people.ofThePrisoner()).contains(people.ofTheOthers());
  }
}
