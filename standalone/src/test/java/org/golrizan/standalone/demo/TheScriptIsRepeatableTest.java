package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class TheScriptIsRepeatableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void theSameSeedScaleAndDayGiveTheSameSteps() {
    assertThat(hash(new DemoScript(5, 0.002, TODAY))).isEqualTo(hash(new DemoScript(5, 0.002, TODAY)));
  }

  @Test
  void oneScriptGivesTheSameStepsEachTimeItIsRead() {
    DemoScript script = new DemoScript(5, 0.002, TODAY);
    assertThat(hash(script)).isEqualTo(hash(script));
  }

  @Test
  void anotherSeedOrDayGivesOtherSteps() {
    String hash = hash(new DemoScript(5, 0.002, TODAY));
    assertThat(hash(new DemoScript(6, 0.002, TODAY))).isNotEqualTo(hash);
    assertThat(hash(new DemoScript(5, 0.002, TODAY.minusDays(1)))).isNotEqualTo(hash);
  }

  private static String hash(DemoScript script) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      script.phases().forEach(phase -> phase.iterator().forEachRemaining(story ->
          digest.update(story.toString().getBytes(StandardCharsets.UTF_8))));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
