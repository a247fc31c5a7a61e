package org.golrizan.eventstore.mongo;

import com.mongodb.client.MongoDatabase;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogConformance;
import org.junit.jupiter.api.AfterEach;

/** With ranges, on any server. */
class MongoCommitLogByRangesTest extends CommitLogConformance {

  private final MongoDatabase database = MongoServerUnderTest.newDatabase();
  private final MongoCommitLog log = MongoCommitLog.open(database, NumberQueries.RANGE);

  @AfterEach
  void drop() {
    log.close();
    database.drop();
  }

  @Override
  protected CommitLog log() {
    return log;
  }
}
