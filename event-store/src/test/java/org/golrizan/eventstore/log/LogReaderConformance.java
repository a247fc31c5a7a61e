package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader keeps over every adapter of the commit log. */
public abstract class LogReaderConformance {

  /** An empty log, the same one for the whole of a test. */
  protected abstract CommitLog log();

  @Test
  void everyPositionLeadsToItsEventWhereverItStandsInItsCommit() {
    for (int i = 0; i < 50; i++) {
      StoredEvent[] events = new StoredEvent[1 + i % 4];
      for (int j = 0; j < events.length; j++) {
        events[j] = event("s" + i, j);
      }
      append(log(), draft(events));
    }
    long head = log().head().lastPosition();
    assertThat(head).isGreaterThan(100);
    for (long position = 0; position < head; position++) {
      assertThat(new LogReader(log()).eventsAfter(position, 1)).extracting(PositionedEvent::position).containsExactly(position + 1);
    }
    assertThat(new LogReader(log()).eventsAfter(head, 10)).isEmpty();
    assertThat(new LogReader(log()).eventsAfter(head + 7, 10)).isEmpty();
  }

  @Test
  void aReaderThatIsAtTheEndSeesWhatComesLater() {
    LogReader reader = new LogReader(log());
    assertThat(reader.eventsAfter(0, 10)).isEmpty();
    append(log(), draft(event("a", 0), event("a", 1)));

    assertThat(reader.eventsAfter(0, 10)).hasSize(2);
    assertThat(reader.eventsAfter(2, 10)).isEmpty();
    append(log(), draft(event("a", 2)));
    assertThat(reader.eventsAfter(2, 10)).extracting(PositionedEvent::position).containsExactly(3L);
  }

  @Test
  void aReaderThatMeetsAHoleStopsSaysWhereAndGoesOnOnceItIsFilled() {
    HoledCommitLog holed = new HoledCommitLog(log(), 2);
    LogReader reader = new LogReader(holed);
    append(log(), draft(event("a", 0)));
    assertThat(reader.eventsAfter(0, 10)).extracting(PositionedEvent::position).containsExactly(1L);
    append(log(), draft(event("a", 1), event("b", 0)));
    append(log(), draft(event("a", 2)));

    for (int maxEvents : new int[] {10, 1}) {
      assertThatThrownBy(() -> reader.eventsAfter(1, maxEvents))
          .isInstanceOf(HoleInLogException.class)
          .hasMessageContaining("Expected commit 2 at position 2 but found commit 3 at position 4");
    }
    assertThatThrownBy(() -> reader.eventsAfter(0, 10)).as("a page with a hole in it").isInstanceOf(HoleInLogException.class);

    holed.fill();

    assertThat(reader.eventsAfter(1, 10)).extracting(PositionedEvent::position).containsExactly(2L, 3L, 4L);
  }

  @Test
  void aReaderThatBeginsAtAHoleSaysWhereItIs() {
    for (int i = 0; i < 3; i++) {
      append(log(), draft(event("a", i)));
    }
    HoledCommitLog holed = new HoledCommitLog(log(), 2);

    for (long position = 0; position < 3; position++) {
      long from = position;
      assertThatThrownBy(() -> new LogReader(holed).eventsAfter(from, 10))
          .isInstanceOf(HoleInLogException.class)
          .hasMessageContaining("commit 2");
    }
    assertThatThrownBy(() -> new LogReader(holed).positionBefore(1)).isInstanceOf(HoleInLogException.class);
  }

  @Test
  void aStreamThatLacksAnEventIsNotReadPastIt() {
    append(log(), draft(event("a", 0), event("a", 1), event("a", 2)));
    CommitLog holed = new DelegatingCommitLog(log()) {
      @Override
      public List<PositionedEvent> readStream(String stream, long fromSequence, int maxEvents) {
        return super.readStream(stream, fromSequence, maxEvents).stream().filter(it -> it.event().sequence() != 1).toList();
      }
    };

    assertThat(new LogReader(log()).streamEvents("a", 0, 10)).hasSize(3);
    assertThatThrownBy(() -> new LogReader(holed).streamEvents("a", 0, 10))
        .isInstanceOf(HoleInStreamException.class)
        .hasMessageContaining("Expected sequence 1 of the stream a but found 2");
  }

  @Test
  void aTimeLeadsToThePositionBeforeItsFirstEvent() {
    append(log(), draft(event("1", "a", 0, 1_000), event("2", "a", 1, 2_000)));
    append(log(), draft(event("3", "a", 2, 1_500)));
    append(log(), draft(event("4", "a", 3, 3_000)));
    LogReader reader = new LogReader(log());

    assertThat(reader.positionBefore(500)).isEqualTo(0);
    assertThat(reader.positionBefore(1_000)).isEqualTo(0);
    assertThat(reader.positionBefore(1_001)).isEqualTo(1);
    assertThat(reader.positionBefore(2_000)).isEqualTo(1);
    assertThat(reader.positionBefore(2_001)).isEqualTo(3);
    assertThat(reader.positionBefore(3_000)).isEqualTo(3);
    assertThat(reader.positionBefore(3_001)).isEqualTo(4);
  }
}
