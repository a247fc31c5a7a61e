package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheLoaderLoadsOnceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final double SCALE = 0.0001;

  @TempDir
  private Path folder;

  private final RecordingApi api;
  private final long steps = new DemoScript(9, SCALE, TODAY).steps();

  TheLoaderLoadsOnceTest() throws Exception {
    this.api = new RecordingApi();
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void everyStepIsSentAndTheMarkerWritten() throws Exception {
    DemoProgress progress = load(9, TODAY);
    assertThat(progress.done()).isTrue();
    assertThat(progress.loaded()).isEqualTo(progress.total()).isEqualTo(steps);
    assertThat(api.done()).isEqualTo((int) steps);
    assertThat(api.tokensGiven()).isEqualTo(DemoClient.values().length);
    assertThat(folder.resolve("demo-loaded.json")).content().contains("\"seed\":9");
    assertThat(folder.resolve("demo-loading.json")).doesNotExist();
  }

  @Test
  void aSecondStartSendsNothing() throws Exception {
    load(9, TODAY);
    int before = api.requests();
    assertThat(load(9, TODAY.plusDays(3)).done()).isTrue();
    assertThat(api.requests()).isEqualTo(before);
  }

  @Test
  void anotherSeedThanTheMarkersSendsNothing() throws Exception {
    load(9, TODAY);
    int before = api.requests();
    assertThat(load(10, TODAY).done()).isTrue();
    assertThat(api.requests()).isEqualTo(before);
  }

  @Test
  void aLoadThatWasCutOffIsEndedOnAnotherDayWithTheSameCommands() throws Exception {
    api.refuseFrom(400);
    DemoProgress first = load(9, TODAY);
    assertThat(first.done()).isFalse();
    assertThat(api.done()).isLessThan((int) steps);
    assertThat(folder.resolve("demo-loaded.json")).doesNotExist();

    api.refuseFrom(Integer.MAX_VALUE);
    assertThat(load(9, TODAY.plusDays(1)).done()).isTrue();
    assertThat(api.done()).isEqualTo((int) steps);
    assertThat(api.changedBodies()).isZero();
  }

  @Test
  void aBusyApiIsAskedAgain() throws Exception {
    api.nextAnswers(503);
    api.nextAnswers(429);
    assertThat(load(9, TODAY).done()).isTrue();
    assertThat(api.requests()).isEqualTo((int) steps + 2);
  }

  @Test
  void aTokenThatIsNoLongerAcceptedIsRenewed() throws Exception {
    api.nextAnswers(401);
    assertThat(load(9, TODAY).done()).isTrue();
    assertThat(api.tokensGiven()).isGreaterThan(DemoClient.values().length);
  }

  @Test
  void aRefusalStopsTheLoadSoon() throws Exception {
    api.refuseFrom(50);
    DemoProgress progress = load(9, TODAY);
    assertThat(progress.done()).isFalse();
    assertThat(progress.loaded()).isLessThan(50);
    assertThat(api.requests()).isLessThan(50 + 16);
    assertThat(Files.exists(folder.resolve("demo-loaded.json"))).isFalse();
  }

  private DemoProgress load(long seed, LocalDate today) throws InterruptedException {
    DemoProgress progress = new DemoProgress();
    new DemoLoader(new DemoProperties(true, SCALE, seed, 8), new DemoMarker(folder), progress).load(api.base(), today);
    return progress;
  }
}
