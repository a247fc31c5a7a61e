package org.golrizan.command.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotPropertiesTest {

  @ParameterizedTest
  @CsvSource({
    "-1,     98, false",
    "-1,     99, true",
    "99,    198, false",
    "99,    199, true",
    "9899,  9999, true",
    "49899, 49999, false",
    "49899, 50398, false",
    "49899, 50404, true",
  })
  void aSnapshotIsDueAfterAHundredEventsAndOnePercentOfTheStream(long covered, long sequence, boolean due) {
    assertThat(new SnapshotProperties(100, 1, 1, Duration.ZERO).isDue(covered, sequence)).isEqualTo(due);
  }

  @Test
  void noneIsDueWhereSnapshotsAreOff() {
    assertThat(new SnapshotProperties(0, 1, 1, Duration.ZERO).isDue(-1, 1_000_000)).isFalse();
  }

  @Test
  void aValueThatMakesNoSenseIsNamed() {
    assertThatThrownBy(() -> new SnapshotProperties(-1, 1, 1, Duration.ZERO)).hasMessageContaining("golrizan.snapshots.every");
    assertThatThrownBy(() -> new SnapshotProperties(1, 101, 1, Duration.ZERO)).hasMessageContaining("golrizan.snapshots.growth");
    assertThatThrownBy(() -> new SnapshotProperties(1, 1, 0, Duration.ZERO)).hasMessageContaining("golrizan.snapshots.queue");
    assertThatThrownBy(() -> new SnapshotProperties(1, 1, 1, Duration.ofMillis(-1)))
        .hasMessageContaining("golrizan.snapshots.retry");
  }
}
