package org.golrizan.benchmarks.tokens;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.golrizan.benchmarks.Filling;
import org.golrizan.benchmarks.Part;
import org.golrizan.benchmarks.Run;
import org.golrizan.benchmarks.stores.AxonMongoHome;
import org.golrizan.benchmarks.stores.EngineStore;
import org.golrizan.benchmarks.stores.Folders;
import org.golrizan.benchmarks.stores.GolrizanHome;
import org.golrizan.benchmarks.stores.PostgresHome;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.axon.KeyedTokenStore;

/** How large a token is: ours far into a log, the others' after a short burst of appends. */
public final class Tokens {

  public static final String TOKEN = "token bytes";
  public static final String DOCUMENT = "stored document bytes";
  public static final String OURS = "Golrizan";
  public static final String TEST = "one token";

  private static final String PART = Part.TOKENS.title();
  private static final long FAR = 1_000_000_000_000L;
  private static final int EVENTS = 2_000;

  private final Run run;

  public Tokens(Run run) {
    this.run = run;
  }

  public void measure() {
    ours();
    Serializer json = Jackson3Serializer.builder().build();
    others("Axon JDBC on PostgreSQL", json, () -> PostgresHome.fresh(run.servers().postgres()));
    others("Axon Mongo extension", json, () -> {
      MongoDatabase database = run.servers().newDatabase();
      return new AxonMongoHome(run.servers().mongo(), database.getName());
    });
  }

  private void ours() {
    TrackingToken token = new GlobalSequenceTrackingToken(FAR);
    add(OURS, TOKEN, CatalogueSerializer.golrizan().serialize(token, byte[].class).getData().length);
    Path folder = run.freshFolder("tokens");
    try (GolrizanHome home = GolrizanHome.embedded(folder)) {
      KeyedTokenStore tokens = new KeyedTokenStore(home.keyedStore());
      tokens.initializeTokenSegments("donations-by-province", 1);
      tokens.storeToken(token, "donations-by-province", 0);
      home.keyedStore().collections().forEach(collection -> home.keyedStore().scan(collection, "", "", 10)
          .forEach(document -> add(OURS, DOCUMENT, document.body().length())));
    } finally {
      Folders.delete(folder);
    }
  }

  private interface Opening {
    EngineStore open();
  }

  @SuppressWarnings("NullAway") // To Axon, no token is the tail.
  private void others(String name, Serializer json, Opening opening) {
    if (!run.options().wants(name)) {
      return;
    }
    try (EngineStore store = opening.open()) {
      EventStorageEngine engine = store.engine(GolrizanHome.DEFAULT_BATCH);
      Filling.messages(engine, EVENTS);
      try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
        Iterator<? extends TrackedEventMessage<?>> iterator = events.iterator();
        TrackingToken last = iterator.next().trackingToken();
        while (iterator.hasNext()) {
          last = iterator.next().trackingToken();
        }
        add(name, TOKEN, json.serialize(last, byte[].class).getData().length);
      }
    } catch (RuntimeException e) {
      run.results().failed(PART, TEST, name, e);
    }
  }

  private void add(String contender, String metric, int value) {
    run.results().add(PART, TEST, contender, 1, metric, value);
  }
}
