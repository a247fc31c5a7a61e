package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.axon.EventStores.opened;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.embedded.TestStores.Home;
import org.golrizan.eventstore.log.HoleInLogException;
import org.golrizan.eventstore.log.HoledCommitLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Home.class)
class ATrackingReadStopsAtAHoleTest {

  private static final TrackingToken AFTER_THE_FIRST = new GlobalSequenceTrackingToken(1);

  private final Home home;
  @TempDir Path folder;
  private TestStores stores;
  private HoledCommitLog holed;
  private LogAccess access;
  private GolrizanEventStorageEngine engine;

  ATrackingReadStopsAtAHoleTest(Home home) {
    this.home = home;
  }

  @BeforeEach
  void storeThreeCommitsAndMissTheSecond() {
    stores = home.open(folder);
    for (int i = 0; i < 3; i++) {
      EventStores.engine(stores).appendEvents(opened("aa", i));
    }
    holed = new HoledCommitLog(stores.log(), 2);
    access = LogAccess.readOnly(holed, stores.access().signal(), stores.keyedStore());
    engine = GolrizanEventStorageEngine.builder()
        .access(access)
        .eventSerializer(CatalogueSerializer.golrizan())
        .snapshotSerializer(CatalogueSerializer.golrizan())
        .build();
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEnginesReadStopsThereAndGoesOnOnceItIsFilled(boolean mayBlock) {
    List<TrackingToken> seen = new ArrayList<>();

    assertThatThrownBy(() -> read(null, mayBlock, seen)).isInstanceOf(HoleInLogException.class);
    assertThatThrownBy(() -> read(AFTER_THE_FIRST, mayBlock, seen))
        .isInstanceOf(HoleInLogException.class)
        .hasMessageContaining("commit 2");
    assertThat(seen).isSubsetOf(AFTER_THE_FIRST);

    holed.fill();
    read(AFTER_THE_FIRST, mayBlock, seen);

    assertThat(seen).contains(new GlobalSequenceTrackingToken(2), new GlobalSequenceTrackingToken(3));
  }

  private void read(@Nullable TrackingToken after, boolean mayBlock, List<TrackingToken> seen) {
    try (var events = engine.readEvents(after, mayBlock)) {
      events.map(TrackedEventMessage::trackingToken).forEach(seen::add);
    }
  }

  @Test
  void anEventStoresStreamStopsThereAndGoesOnOnceItIsFilled() throws InterruptedException {
    GolrizanEventStore eventStore = GolrizanEventStore.builder().access(access).storageEngine(engine).build();
    try (TrackingEventStream stream = eventStore.openStream(AFTER_THE_FIRST)) {
      assertThatThrownBy(stream::nextAvailable).isInstanceOf(HoleInLogException.class);
      assertThatThrownBy(stream::hasNextAvailable).isInstanceOf(HoleInLogException.class);

      holed.fill();

      assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
      assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
    }
  }
}
