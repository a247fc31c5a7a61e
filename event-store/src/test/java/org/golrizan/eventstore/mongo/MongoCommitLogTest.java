package org.golrizan.eventstore.mongo;

import com.mongodb.client.MongoDatabase;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogConformance;
import org.junit.jupiter.api.AfterEach;

/** With whatever way of asking for successive commits fits the server. */
class MongoCommitLogTest extends CommitLogConformance {

  private final MongoDatabase database = MongoServerUnderTest.newDatabase();
  private final MongoCommitLog log = MongoCommitLog.open(database);

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
