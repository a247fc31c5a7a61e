package org.golrizan.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogConformance;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.CrashPointsConformance;
import org.golrizan.eventstore.log.HoleInLogException;
import org.golrizan.eventstore.log.LogReader;
import org.golrizan.eventstore.log.LogReaderConformance;
import org.golrizan.eventstore.log.PositionedEvent;
import org.golrizan.eventstore.log.SequencerConformance;
import org.golrizan.eventstore.log.UnknownOutcomesConformance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** With whatever way of asking for successive commits fits the server. */
class MongoCommitLogTest {

  private final MongoDatabase database = MongoServerUnderTest.newDatabase();
  private final MongoCommitLog log = MongoCommitLog.open(database);

  @AfterEach
  void drop() {
    log.close();
    database.drop();
  }

  @Nested
  class ByItself extends CommitLogConformance {
    @Override
    protected CommitLog log() {
      return log;
    }
  }

  @Nested
  class UnderSequencers extends SequencerConformance {
    @Override
    protected CommitLog log() {
      return log;
    }
  }

  @Nested
  class WithUnknownOutcomes extends UnknownOutcomesConformance {
    @Override
    protected CommitLog log() {
      return log;
    }
  }

  @Nested
  class WithCrashPoints extends CrashPointsConformance {
    @Override
    protected CommitLog log() {
      return log;
    }
  }

  @Nested
  class UnderAReader extends LogReaderConformance {
    @Override
    protected CommitLog log() {
      return log;
    }
  }

  @Test
  void aDocumentThatIsMissingStopsReadersUntilItIsBack() {
    LogReader reader = new LogReader(log);
    append(log, draft(event("a", 0)));
    assertThat(reader.eventsAfter(0, 10)).hasSize(1);
    append(log, draft(event("a", 1)));
    append(log, draft(event("a", 2)));
    MongoCollection<Document> commits = database.getCollection("commits");
    Document second = commits.findOneAndDelete(Filters.eq("_id", 2L));

    for (int maxEvents : new int[] {10, 1}) {
      assertThatThrownBy(() -> reader.eventsAfter(1, maxEvents))
          .isInstanceOf(CommitLogException.class)
          .hasMessageContaining("ommit 2");
    }
    assertThatThrownBy(() -> new LogReader(MongoCommitLog.open(database)).eventsAfter(1, 10))
        .as("another process").isInstanceOf(HoleInLogException.class);

    commits.insertOne(second);

    assertThat(reader.eventsAfter(1, 10)).extracting(PositionedEvent::position).containsExactly(2L, 3L);
  }
}
