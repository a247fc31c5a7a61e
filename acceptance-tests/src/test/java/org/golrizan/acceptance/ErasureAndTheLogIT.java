package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.maintenance.Progress;
import org.golrizan.eventstore.maintenance.Selection;
import org.golrizan.eventstore.maintenance.VerificationReport;
import org.golrizan.eventstore.maintenance.socket.MaintenanceClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a running office, asked through its maintenance socket, before a person is erased and after. */
class ErasureAndTheLogIT {

  private static final int ALL = 100;

  @Test
  void anErasureChangesNoStoredByteOfAnEventAndNobodyIsInWhatIsTakenOut(@TempDir Path folder) {
    try (OneProcess golrizan = OneProcess.start(folder, OneProcess.NO_DEMO)) {
      Api api = golrizan.api();
      MarkedPeople people = new MarkedPeople(api);
      MaintenanceClient office = new MaintenanceClient(folder);
      VerificationReport before = office.verify(OptionalLong.empty(), ALL, Progress.NONE);

      erase(api, people);

      VerificationReport after = office.verify(OptionalLong.empty(), ALL, Progress.NONE);
      assertThat(after.findings()).isEmpty();
      assertThat(after.events()).isGreaterThan(before.events());
      assertThat(office.verify(OptionalLong.of(before.prefix().position()), ALL, Progress.NONE).digest()).isEqualTo(before.digest());
      StoredBytes takenOut = new StoredBytes(List.of(backup(office), Bytes.ofText(metrics(api))));
      assertThat(Stream.concat(people.ofThePrisoner().stream(), people.ofTheOthers().stream()))
          .noneMatch(takenOut::contain);
      assertThat(takenOut.contain(people.prison)).as("what is not personal is there").isTrue();
    }
  }

  private static void erase(Api api, MarkedPeople people) {
    String person = api.get("demo-auditor", "/api/v1/prisoners/" + people.prisoner + "?atLeast=" + people.lastPosition).expect(200)
        .body().path("name").path("person").stringValue();
    String erasure = api.post("demo-supervisor", "/api/v1/erasures",
        json("personId", person, "basis", "ORDERED_BY_A_COURT", "reference", "1405/17", "on", Office.DAY)).expect(201).id();
    long approved = api.post("demo-second-supervisor", "/api/v1/erasures/" + erasure + "/approve", json("on", Office.DAY))
        .expect(200).position();
    assertThat(api.get("demo-auditor", "/api/v1/erasures/" + erasure + "?atLeast=" + (approved + 1)).expect(200)
        .body().path("status").stringValue()).isEqualTo("CARRIED_OUT");
  }

  private static Bytes backup(MaintenanceClient office) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    office.backUp(new Selection(OptionalLong.empty(), Set.of()), bytes, Progress.NONE);
    return Bytes.of(bytes.toByteArray());
  }

  private static String metrics(Api api) {
    return api.getPublic("/actuator/prometheus").expect(200).response().body();
  }
}
