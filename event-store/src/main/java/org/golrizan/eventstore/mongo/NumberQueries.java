package org.golrizan.eventstore.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How commits of successive numbers are asked for. */
enum NumberQueries {

  /** As a range, where the server walks its index for it. */
  RANGE {
    @Override
    Bson successive(long from, int count) {
      return Filters.and(Filters.gte(CommitCodec.NUMBER, from), Filters.lt(CommitCodec.NUMBER, from + count));
    }

    @Override
    int batchSize(int count) {
      // All in the first answer, and room for one more: so the server sees the end and needs no cursor.
      return count + 1;
    }
  },

  /** One by one: the numbers have no gaps, and every server looks single ids up in an index. */
  LIST {
    @Override
    Bson successive(long from, int count) {
      return Filters.in(CommitCodec.NUMBER, LongStream.range(from, from + count).boxed().toList());
    }

    @Override
    int batchSize(int count) {
      // A server without ranges may not bound the bytes of an answer either.
      return 0;
    }
  };

  abstract Bson successive(long from, int count);

  /** How many commits an answer may hold, 0 for what the server does by itself. */
  abstract int batchSize(int count);

  /** What the server itself says it would do with a range; a server that cannot say is asked one by one. */
  static NumberQueries fitting(MongoDatabase database, String collection) {
    Document find = new Document("find", collection)
        .append("filter", new Document(CommitCodec.NUMBER, new Document("$gte", 1L).append("$lt", 3L)))
        .append("sort", new Document(CommitCodec.NUMBER, 1));
    try {
      String plan = database.runCommand(new Document("explain", find).append("verbosity", "queryPlanner")).toJson();
      // As MongoDB says it, and as DocumentDB does.
      return Stream.of("IXSCAN", "Index Scan").anyMatch(plan::contains) ? RANGE : LIST;
    } catch (MongoException e) {
      return LIST;
    }
  }
}
