package org.golrizan.benchmarks.appends;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.golrizan.benchmarks.Options;
import org.golrizan.benchmarks.Part;
import org.golrizan.benchmarks.Run;
import org.golrizan.benchmarks.stores.AxonMongoHome;
import org.golrizan.benchmarks.stores.EngineStore;
import org.golrizan.benchmarks.stores.Folders;
import org.golrizan.benchmarks.stores.GolrizanHome;
import org.golrizan.benchmarks.stores.PostgresHome;

/** All contenders under all conditions, in turn; every round on a store that holds nothing. */
public final class Appends {

  public static final String RATE = "commits/s";
  public static final String EMBEDDED = "Golrizan embedded";
  public static final String EMBEDDED_SEALED = "Golrizan embedded, sealed";
  public static final String EMBEDDED_LOG = "embedded log without Axon";
  public static final String RAW_MVSTORE = "raw MVStore";
  public static final String RAW_FILE = "raw file";
  public static final String POSTGRES = "Axon JDBC on PostgreSQL";
  public static final String MONGO = MongoContenders.OURS;
  public static final String RAW_MONGO = MongoContenders.RAW;
  public static final String AXON_MONGO = "Axon Mongo extension";

  private static final String PART = Part.APPENDS.title();

  private final Run run;

  public Appends(Run run) {
    this.run = run;
  }

  /** The name of a test among the figures. */
  public static String test(int writers, int events) {
    return AppendTest.title(writers, events);
  }

  public void measure() {
    Options options = run.options();
    List<AppendContender> contenders = contenders().stream().filter(it -> options.wants(it.name())).toList();
    // A round that is thrown away: classes are loaded and hot code is compiled.
    for (AppendContender contender : contenders) {
      round(contender, AppendTest.of(options, 32, 1), 0);
    }
    for (int round = 1; round <= options.rounds; round++) {
      for (int events : options.commitEvents) {
        for (int writers : options.writers) {
          for (AppendContender contender : contenders) {
            round(contender, AppendTest.of(options, writers, events), round);
          }
        }
      }
    }
  }

  private void round(AppendContender contender, AppendTest test, int round) {
    try {
      AppendRound found = contender.round(test);
      if (round > 0) {
        run.results().add(PART, test.title(), contender.name(), round, RATE, found.rate());
        run.results().add(PART, test.title(), contender.name(), round, "CPU µs/commit", found.cpuMicros());
        run.results().addLatencies(PART, test.title(), contender.name(), round, "", found.latencies());
      }
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      run.results().failed(PART, test.title(), contender.name(), e);
    }
  }

  private List<AppendContender> contenders() {
    List<AppendContender> contenders = new ArrayList<>(List.of(
        new EngineContender(EMBEDDED, () -> embedded(GolrizanHome::embedded)),
        new EngineContender(EMBEDDED_SEALED, () -> embedded(GolrizanHome::embeddedSealed)),
        new EmbeddedLog(EMBEDDED_LOG, () -> run.freshFolder("log")),
        new RawMvStore(RAW_MVSTORE, () -> run.freshFolder("mvstore")),
        new RawFile(RAW_FILE, () -> run.freshFolder("file")),
        new EngineContender(POSTGRES, () -> PostgresHome.fresh(run.servers().postgres()))));
    contenders.addAll(new MongoContenders(run.servers()).contenders());
    contenders.add(new EngineContender(AXON_MONGO, this::axonMongo));
    return contenders;
  }

  private AxonMongoHome axonMongo() {
    MongoDatabase database = run.servers().newDatabase();
    return new AxonMongoHome(run.servers().mongo(), database.getName());
  }

  private EngineStore embedded(Function<Path, GolrizanHome> opening) {
    Path folder = run.freshFolder("embedded");
    GolrizanHome home = opening.apply(folder);
    return new EngineStore() {
      @Override
      public EventStorageEngine engine(int batchSize) {
        return home.engine(batchSize);
      }

      @Override
      public void close() {
        home.close();
        Folders.delete(folder);
      }
    };
  }
}
