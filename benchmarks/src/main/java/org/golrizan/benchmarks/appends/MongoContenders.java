package org.golrizan.benchmarks.appends;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.golrizan.benchmarks.stores.GolrizanHome;
import org.golrizan.benchmarks.stores.Servers;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.mongo.MongoCommitLog;
import org.golrizan.eventstore.mongo.MongoInternals;

/** Golrizan on a server of MongoDB's protocol, and what that server can do at most with the very same groups of documents. */
final class MongoContenders {

  static final String OURS = "Golrizan on MongoDB's protocol";
  static final String RAW = "raw insertMany by one thread";

  private final Servers servers;
  private final Map<String, List<List<Commit>>> groupsOfTest = new HashMap<>();

  MongoContenders(Servers servers) {
    this.servers = servers;
  }

  List<AppendContender> contenders() {
    return List.of(contender(OURS, this::ours), contender(RAW, this::raw));
  }

  private interface Rounds {
    AppendRound round(AppendTest test) throws Exception;
  }

  private static AppendContender contender(String name, Rounds rounds) {
    return new AppendContender() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public AppendRound round(AppendTest test) throws Exception {
        return rounds.round(test);
      }
    };
  }

  private AppendRound ours(AppendTest test) throws Exception {
    MongoDatabase database = servers.newDatabase();
    RecordingLog log = new RecordingLog(MongoCommitLog.open(database));
    try (GolrizanHome home = GolrizanHome.onMongo(database, log)) {
      return EngineContender.run(test, home.engine(GolrizanHome.DEFAULT_BATCH));
    } finally {
      database.drop();
      groupsOfTest.put(test.title(), log.groups());
    }
  }

  /** Replays the groups of our last round of the same test, so it comes after ours and needs it. */
  private AppendRound raw(AppendTest test) {
    List<List<Commit>> groups = groupsOfTest.remove(test.title());
    if (groups == null || groups.isEmpty()) {
      throw new IllegalStateException("There is nothing to replay: measure \"" + OURS + "\" too");
    }
    MongoDatabase database = servers.newDatabase();
    try {
      MongoCollection<Commit> commits = MongoInternals.rawCommits(database, "commits");
      return replay(commits, groups, test);
    } finally {
      database.drop();
    }
  }

  private static AppendRound replay(MongoCollection<Commit> commits, List<List<Commit>> groups, AppendTest test) {
    // The same share of it is warm-up as was of the round that it comes from.
    int warmUp = (int) (groups.size() * test.warmUp() / (test.warmUp() + test.seconds()));
    Histogram latencies = AppendRound.histogram();
    List<List<Commit>> all = new ArrayList<>(groups);
    long begin = System.nanoTime();
    long count = 0;
    long cpuBegin = AppendRound.cpuNanos();
    for (int i = 0; i < all.size(); i++) {
      if (i == warmUp) {
        begin = System.nanoTime();
        cpuBegin = AppendRound.cpuNanos();
        count = 0;
      }
      long start = System.nanoTime();
      commits.insertMany(all.get(i), new InsertManyOptions().ordered(true));
      if (i >= warmUp) {
        latencies.recordValue(System.nanoTime() - start);
      }
      count += all.get(i).size();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new AppendRound(count / seconds, (AppendRound.cpuNanos() - cpuBegin) / 1e3 / Math.max(1, count), latencies);
  }
}
