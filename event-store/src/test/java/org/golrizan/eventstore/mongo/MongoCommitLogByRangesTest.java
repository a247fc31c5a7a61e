package org.golrizan.eventstore.mongo;

import com.mongodb.client.MongoDatabase;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogConformance;
import org.golrizan.eventstore.log.LogReaderConformance;
import org.golrizan.eventstore.log.SequencerConformance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** With ranges, on any server. */
class MongoCommitLogByRangesTest {

  private final MongoDatabase database = MongoServerUnderTest.newDatabase();
  private final MongoCommitLog log = MongoCommitLog.open(database, NumberQueries.RANGE);

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
  class UnderAReader extends LogReaderConformance {
    @Override
    protected CommitLog log() {
      return log;
    }
  }
}
