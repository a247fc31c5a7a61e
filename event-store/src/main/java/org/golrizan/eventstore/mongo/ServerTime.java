package org.golrizan.eventstore.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** The clock of the server, which all its clients share. */
final class ServerTime {

  private ServerTime() {}

  static Instant of(MongoDatabase database) {
    // The older name of "hello": every server of the protocol knows it.
    Date localTime = database.runCommand(new Document("isMaster", 1)).getDate("localTime");
    if (localTime == null) {
      throw new MongoException("The server does not tell its time");
    }
    return localTime.toInstant();
  }
}
