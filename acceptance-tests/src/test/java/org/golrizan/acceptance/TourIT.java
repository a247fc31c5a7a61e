package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's tour, line by line, as a reader pastes it. */
@Tag("both-shapes")
class TourIT {

  private static final Pattern SHELL_BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

  @Test
  void theTourOfTheReadmeEndsWithAReleaseThatTheAuditTrailTells(@TempDir Path folder) throws Exception {
    try (Golrizan golrizan = Golrizan.start(folder)) {
      String output = run(tour().replace("http://localhost:8080", golrizan.uri().toString()), folder);

      assertThat(output).contains("release-requirements-missing"); // asked too early
      assertThat(output).contains("release-case.granted").contains("release-case.approved").contains("demo-judge");
      assertThat(output).contains("\"status\":\"ENDED\"");
      assertThat(output.split("\"type\":\"https:", -1)).as("one refusal, on purpose").hasSize(2);
    }
  }

  private static String tour() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    return SHELL_BLOCK.matcher(readme).results().map(MatchResult::group)
        .map(block -> block.replaceAll("```(bash)?", "")).collect(Collectors.joining("\n"));
  }

  private static String run(String script, Path folder) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("tour.sh"), script);
    Process process = new ProcessBuilder("bash", "-euo", "pipefail", file.toString()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
