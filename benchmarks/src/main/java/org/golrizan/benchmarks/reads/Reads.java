package org.golrizan.benchmarks.reads;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.golrizan.benchmarks.Filling;
import org.golrizan.benchmarks.Options;
import org.golrizan.benchmarks.Part;
import org.golrizan.benchmarks.Run;
import org.golrizan.benchmarks.stores.AxonMongoHome;
import org.golrizan.benchmarks.stores.EngineStore;
import org.golrizan.benchmarks.stores.Folders;
import org.golrizan.benchmarks.stores.GolrizanHome;
import org.golrizan.benchmarks.stores.PostgresHome;
import org.golrizan.eventstore.mongo.MongoInternals;

/** Tracking reads of logs that hold the same events, commits of one event in ours. */
public final class Reads {

  public static final String RATE = "events/s";
  public static final String EMBEDDED = "Golrizan embedded";
  public static final String BY_LIST = "Golrizan on MongoDB's protocol by $in";
  public static final String BY_RANGE = "Golrizan on MongoDB's protocol by range";
  public static final String POSTGRES = "Axon JDBC on PostgreSQL";
  public static final String AXON_MONGO = "Axon Mongo extension";

  private static final String PART = Part.READS.title();

  private final Run run;
  private final List<Runnable> cleaning = new ArrayList<>();

  public Reads(Run run) {
    this.run = run;
  }

  /** The name of a test among the figures. */
  public static String test(int batch, boolean deserialised) {
    return "batch " + batch + (deserialised ? " · deserialised" : " · as stored");
  }

  public void measure() {
    Options options = run.options();
    List<ReadContender> contenders = filled();
    try {
      for (ReadContender contender : contenders) {
        round(contender, options.batches.getFirst(), true, 0);
      }
      for (int round = 1; round <= options.rounds; round++) {
        for (boolean deserialised : new boolean[] {false, true}) {
          for (int batch : options.batches) {
            for (ReadContender contender : contenders) {
              round(contender, batch, deserialised, round);
            }
          }
        }
      }
    } finally {
      contenders.forEach(contender -> contender.store().close());
      cleaning.forEach(Runnable::run);
    }
  }

  private void round(ReadContender contender, int batch, boolean deserialised, int round) {
    try {
      LogReading reading = new LogReading(contender.store().engine(batch), deserialised);
      double rate = reading.rate(run.options().seconds);
      if (round > 0) {
        run.results().add(PART, test(batch, deserialised), contender.name(), round, RATE, rate);
      } else {
        System.err.println("  warm-up of " + contender.name() + ", sum " + reading.seen());
      }
    } catch (RuntimeException e) {
      run.results().failed(PART, test(batch, deserialised), contender.name(), e);
    }
  }

  private List<ReadContender> filled() {
    List<ReadContender> contenders = new ArrayList<>();
    add(contenders, EMBEDDED, this::embedded);
    if (run.options().wants(BY_LIST) || run.options().wants(BY_RANGE)) {
      MongoDatabase database = run.servers().newDatabase();
      cleaning.add(database::drop);
      GolrizanHome byList = GolrizanHome.onMongo(database, MongoInternals.byList(database));
      Filling.commits(byList.sequencer(), run.options().readEvents);
      add(contenders, BY_LIST, () -> byList);
      add(contenders, BY_RANGE, () -> GolrizanHome.onMongo(database, MongoInternals.byRange(database)));
    }
    add(contenders, POSTGRES, () -> filled(PostgresHome.fresh(run.servers().postgres())));
    add(contenders, AXON_MONGO,
        () -> filled(new AxonMongoHome(run.servers().mongo(), run.servers().newDatabase().getName())));
    return contenders;
  }

  private void add(List<ReadContender> contenders, String name, Supplier<EngineStore> store) {
    if (run.options().wants(name)) {
      System.err.println("  filling " + name);
      contenders.add(new ReadContender(name, store.get()));
    }
  }

  private EngineStore embedded() {
    Path folder = run.freshFolder("reads");
    cleaning.add(() -> Folders.delete(folder));
    GolrizanHome home = GolrizanHome.embedded(folder);
    Filling.commits(home.sequencer(), run.options().readEvents);
    return home;
  }

  private EngineStore filled(EngineStore store) {
    Filling.messages(store.engine(GolrizanHome.DEFAULT_BATCH), run.options().readEvents);
    return store;
  }
}
