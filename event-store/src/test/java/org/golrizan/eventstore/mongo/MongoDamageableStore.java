package org.golrizan.eventstore.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.EncoderContext;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.maintenance.DamageableStore;
import org.golrizan.eventstore.maintenance.Home;

/** A database whose documents are edited as anyone with a client can. */
public final class MongoDamageableStore implements DamageableStore {

  private final MongoDatabase database = MongoServerUnderTest.newDatabase();
  private final MongoCollection<BsonDocument> commits = database.getCollection("commits", BsonDocument.class);

  @Override
  public Home home() {
    return new Home(MongoCommitLog.open(database), new MongoKeyedStore(database, "keyed-"));
  }

  @Override
  public Home asItIs() {
    return new Home(MongoCommitLog.openAsItIs(database), new MongoKeyedStore(database, "keyed-"));
  }

  @Override
  public void replace(Commit commit) {
    BsonDocument document = new BsonDocument();
    new CommitCodec().encode(new BsonDocumentWriter(document), commit, EncoderContext.builder().build());
    BsonDocument before = commits.find(Filters.eq("_id", commit.number())).first();
    if (before != null) {
      document.put("k", before.get("k"));
    }
    commits.replaceOne(Filters.eq("_id", commit.number()), document);
  }

  @Override
  public void delete(long number) {
    commits.deleteOne(Filters.eq("_id", number));
  }

  @Override
  public void spoil(long number) {
    commits.updateOne(Filters.eq("_id", number), Updates.unset("e"));
  }

  @Override
  public void loseKey(CommitKey key) {
    commits.updateOne(Filters.eq("k", key.text()), Updates.pull("k", key.text()));
  }

  @Override
  public void giveKey(CommitKey key, long number) {
    List<String> indexes = new ArrayList<>();
    commits.listIndexes().forEach(index -> indexes.add(index.getString("name")));
    indexes.stream().filter(name -> name.startsWith("k")).forEach(commits::dropIndex);
    commits.updateOne(Filters.eq("_id", number), Updates.push("k", key.text()));
  }

  @Override
  public void close() {
    database.drop();
  }
}
