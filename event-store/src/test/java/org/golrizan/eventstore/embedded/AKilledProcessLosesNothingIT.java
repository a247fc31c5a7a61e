package org.golrizan.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.LogReader;
import org.golrizan.eventstore.log.PositionedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AKilledProcessLosesNothingIT {

  private static final int ROUNDS = 6;

  @TempDir Path folder;

  @Test
  void everythingAcknowledgedIsThereAndEachCommitIsThereWhole() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    Map<Long, String> acknowledged = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.putAll(writeAndKill(200 + random.nextInt(2_000)));
      try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
        verify(stores.commitLog(), acknowledged);
      }
    }
  }

  private Map<Long, String> writeAndKill(int afterCommits) throws IOException, InterruptedException {
    Process writer = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"),
        WriterUntilKilled.class.getName(), folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    Map<Long, String> acknowledged = new HashMap<>();
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && acknowledged.size() < afterCommits) {
        acknowledged.put(Long.valueOf(line.substring(0, line.indexOf(' '))), line.substring(line.indexOf(' ') + 1));
        line = lines.readLine();
      }
      writer.destroyForcibly().waitFor();
    }
    assertThat(acknowledged).hasSize(afterCommits);
    return acknowledged;
  }

  private static void verify(CommitLog log, Map<Long, String> acknowledged) {
    CommitHeader head = log.head();
    System.out.println("after the kill: " + acknowledged.size() + " acknowledged, head at " + head.number());
    LogReader reader = new LogReader(log);
    long position = 0;
    List<PositionedEvent> events = reader.eventsAfter(position, 1_000);
    while (!events.isEmpty()) {
      assertThat(events.getFirst().position()).isEqualTo(position + 1);
      position = events.getLast().position();
      events = reader.eventsAfter(position, 1_000);
    }
    assertThat(position).isEqualTo(head.lastPosition());
    for (long number = 1; number <= head.number(); number++) {
      Commit commit = log.read(number, 1, 1).getFirst();
      assertThat(commit.events()).hasSize(WriterUntilKilled.EVENTS_PER_COMMIT);
      assertThat(commit.keys()).allSatisfy(key -> assertThat(log.find(key)).contains(commit));
      if (acknowledged.containsKey(number)) {
        assertThat(commit.attemptId()).hasToString(acknowledged.get(number));
      }
    }
    assertThat(acknowledged.keySet()).allSatisfy(number -> assertThat(number).isLessThanOrEqualTo(head.number()));
  }
}
