package org.golrizan.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.bson.Document;
import org.golrizan.query.RandomHistory;
import org.golrizan.query.Recording;
import org.golrizan.query.TestDatabase;
import org.golrizan.query.audit.AuditProjection;
import org.golrizan.query.dashboard.DashboardProjection;
import org.golrizan.query.funds.FundsView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedeliveryChangesNothingTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 1404})
  void aViewOfSeveralStreams(long seed) {
    assertThat(redelivered(RedeliveryChangesNothingTest::funds, seed))
        .isEqualTo(once(RedeliveryChangesNothingTest::funds, seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 1404})
  void theDashboard(long seed) {
    assertThat(redelivered(RedeliveryChangesNothingTest::dashboard, seed))
        .isEqualTo(once(RedeliveryChangesNothingTest::dashboard, seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1404})
  void theAuditTrail(long seed) {
    assertThat(redelivered(AuditProjection::new, seed)).isEqualTo(once(AuditProjection::new, seed));
  }

  private static Projection funds(MongoDatabase database) {
    return new FoldedView<>(new FundsView(), new ReadModels(database, NothingPersonal.SEAL));
  }

  private static Projection dashboard(MongoDatabase database) {
    return new DashboardProjection(database, figures -> {});
  }

  private static Map<String, List<Document>> once(Function<MongoDatabase, Projection> projection, long seed) {
    try (TestDatabase database = new TestDatabase()) {
      Projection fresh = projection.apply(database.database());
      fresh.apply(relevant(fresh, seed));
      return database.contents();
    }
  }

  /** Each batch comes again, whole or in part, alone or with events before and after it, to a process that knows nothing. */
  private static Map<String, List<Document>> redelivered(Function<MongoDatabase, Projection> projection, long seed) {
    Random random = new Random(seed);
    try (TestDatabase database = new TestDatabase()) {
      List<Recorded> all = relevant(projection.apply(database.database()), seed);
      int done = 0;
      while (done < all.size()) {
        int from = Math.max(0, done - random.nextInt(40));
        int to = Math.min(all.size(), done + 1 + random.nextInt(40));
        projection.apply(database.database()).apply(all.subList(from, to));
        projection.apply(database.database()).apply(all.subList(from, to));
        done = to;
      }
      return database.contents();
    }
  }

  private static List<Recorded> relevant(Projection projection, long seed) {
    return Recording.of(RandomHistory.of(seed, 400)).stream()
        .filter(recorded -> projection.folds(recorded.event().getClass()))
        .toList();
  }
}
