package org.golrizan.eventstore.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.codecs.configuration.CodecRegistries;
import org.golrizan.eventstore.log.Commit;
import org.jspecify.annotations.NullMarked;

/** What the benchmarks need of this package and nobody else does; in its package because it is nobody else's business. */
@NullMarked
public final class MongoInternals {

  private MongoInternals() {}

  /** The log with its commits asked for one by one. */
  public static MongoCommitLog byList(MongoDatabase database) {
    return MongoCommitLog.open(database, NumberQueries.LIST);
  }

  /** The log with its commits asked for by ranges. */
  public static MongoCommitLog byRange(MongoDatabase database) {
    return MongoCommitLog.open(database, NumberQueries.RANGE);
  }

  /** A collection of the same documents under the same indexes and concerns, without anything of the log around it. */
  public static MongoCollection<Commit> rawCommits(MongoDatabase database, String name) {
    MongoCollection<Commit> commits = database.getCollection(name, Commit.class)
        .withReadConcern(ReadConcern.MAJORITY)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
        .withCodecRegistry(CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new CommitCodec()), database.getCodecRegistry()));
    commits.createIndex(Indexes.ascending(CommitCodec.KEYS), new IndexOptions().unique(true));
    return commits;
  }
}
