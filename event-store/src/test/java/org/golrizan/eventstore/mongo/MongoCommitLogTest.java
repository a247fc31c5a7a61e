package org.golrizan.eventstore.mongo;

import com.mongodb.client.MongoDatabase;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogConformance;
import org.golrizan.eventstore.log.CrashPointsConformance;
import org.golrizan.eventstore.log.LogReaderConformance;
import org.golrizan.eventstore.log.SequencerConformance;
import org.golrizan.eventstore.log.UnknownOutcomesConformance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

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
}
