package org.golrizan.eventstore.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.LogReader;
import org.golrizan.eventstore.mongo.MongoCommitLog;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Four processes with clocks that are wrong write one log on one server, two others read it meanwhile. As many events as
 * {@code golrizan.proof.events} says, 20,000 if it says nothing.
 */
class SeveralWritersOnOneServerIT {

  private static final long EVENTS = Long.getLong("golrizan.proof.events", 20_000);
  /** The last is as far ahead as is allowed, less what asking the server for its time may take. */
  private static final long[] CLOCK_ERRORS_MILLIS = {-5_000, -1_700, 1_700, 4_500};
  private static final long LONGEST_SECONDS = 600 + EVENTS / 500;

  private final MongoDatabase database = MongoServerUnderTest.newDatabase();
  private final List<JavaProcess> processes = new ArrayList<>();
  private final Map<String, Integer> acknowledged = new HashMap<>();
  private long lostRaces;

  @AfterEach
  void end() {
    processes.forEach(JavaProcess::close);
    database.drop();
  }

  @Test
  void nothingIsLostDoubledOrReorderedAndEveryReaderSeesOneOrder() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    CommitLog log = MongoCommitLog.open(database);
    List<Reader> readers = List.of(reader(Follower.BY_LOG_READER), reader(Follower.BY_EVENT_STORE));
    for (Reader reader : readers) {
      assertThat(reader.said()).isEqualTo(Follower.READY);
    }

    long start = System.nanoTime();
    List<JavaProcess> writers = new ArrayList<>();
    for (int i = 0; i < CLOCK_ERRORS_MILLIS.length; i++) {
      writers.add(writer("w" + i, CLOCK_ERRORS_MILLIS[i], EVENTS / CLOCK_ERRORS_MILLIS.length, seed + 1_000L * i));
    }
    for (JavaProcess writer : writers) {
      assertThat(writer.awaitEnd(LONGEST_SECONDS)).isZero();
    }
    double seconds = (System.nanoTime() - start) / 1e9;

    CommitHeader head = log.head();
    LogAudit audit = new LogAudit();
    audit.follow(log);
    assertThat(audit.last()).isEqualTo(head);
    Map<String, Integer> stored = new HashMap<>();
    audit.summaries().forEach(commit -> stored.put(commit.firstEventId(), commit.events()));
    assertThat(stored).isEqualTo(acknowledged);
    assertThat(audit.summaries()).as("no commit twice").hasSize(acknowledged.size());
    assertThat(lostRaces).as("races that somebody lost").isPositive();
    checkSearchByTime(log, audit, new Random(seed));

    String digest = audit.digest();
    for (Reader reader : readers) {
      reader.process().tell(Long.toString(head.lastPosition()));
      String followed = reader.said();
      System.out.println("a reader had " + followed);
      assertThat(followed).startsWith(Follower.FOLLOWED).isNotEqualTo(Follower.FOLLOWED + "0");
      assertThat(reader.said()).isEqualTo(Follower.ORDER + digest);
      assertThat(reader.process().awaitEnd(LONGEST_SECONDS)).isZero();
    }
    System.out.printf(Locale.ROOT, "%,d events in %,d commits, %.1f s with the processes' start, %,.0f events/s, %,d races lost%n",
        head.lastPosition(), head.number(), seconds, head.lastPosition() / seconds, lostRaces);
  }

  private static void checkSearchByTime(CommitLog log, LogAudit audit, Random random) {
    long last = audit.last().lastPosition();
    assertThat(LongStream.rangeClosed(2, last).filter(at -> audit.time(at) < audit.time(at - 1) - 5_000).count())
        .as("events that look older than the one before, by more than half of what the clocks differ").isPositive();
    LogReader reader = new LogReader(log);
    for (int i = 0; i < 100; i++) {
      long time = audit.time(1 + random.nextLong(last)) + random.nextInt(3) - 1;
      assertThat(reader.positionBefore(time)).as("the position before %d", time).isEqualTo(audit.positionBefore(time));
    }
    assertThat(reader.positionBefore(Long.MIN_VALUE)).isZero();
    assertThat(reader.positionBefore(audit.last().maxTime() + 1)).isEqualTo(last);
  }

  @Test
  void aClockThatIsSixSecondsAheadIsRefusedAndNothingOfThatIsStored() throws Exception {
    CommitLog log = MongoCommitLog.open(database);

    assertThat(writer("fast", 6_000, 1_000, 1).awaitEnd(LONGEST_SECONDS)).isEqualTo(ClockedWriter.CLOCK_REFUSED);

    // On a machine that stands still for a second between an event's time and its check, the event has come of age.
    assertThat(log.head().number()).isEqualTo(acknowledged.size());
  }

  private JavaProcess writer(String name, long clockErrorMillis, long events, long seed) {
    JavaProcess process = JavaProcess.start(this::hear, ClockedWriter.class, MongoServerUnderTest.uri(), database.getName(),
        name, Long.toString(clockErrorMillis), Long.toString(events), Long.toString(seed));
    processes.add(process);
    return process;
  }

  private synchronized void hear(String line) {
    if (line.startsWith(ClockedWriter.LOST)) {
      lostRaces += Long.parseLong(line.substring(ClockedWriter.LOST.length()));
    } else {
      int space = line.indexOf(' ');
      acknowledged.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
    }
  }

  private record Reader(JavaProcess process, BlockingQueue<String> lines) {
    String said() throws InterruptedException {
      String line = lines.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
      return line == null ? "nothing in time" : line;
    }
  }

  private Reader reader(String how) {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    JavaProcess process = JavaProcess.start(lines::add, Follower.class, MongoServerUnderTest.uri(), database.getName(), how);
    processes.add(process);
    return new Reader(process, lines);
  }
}
