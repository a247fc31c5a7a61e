package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.embedded.TestStores.Home;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Axon asks of a token store, over both keyed stores. */
@ParameterizedClass
@EnumSource(Home.class)
class KeyedTokenStoreTest {

  private static final String PROCESSOR = "opened-prisons";
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final Home home;
  @TempDir Path folder;
  private TestStores stores;
  private ClockedKeyedStore store;
  private KeyedTokenStore mine;
  private KeyedTokenStore theirs;

  KeyedTokenStoreTest(Home home) {
    this.home = home;
  }

  @BeforeEach
  void open() {
    stores = home.open(folder);
    store = new ClockedKeyedStore(stores.keyedStore());
    mine = new KeyedTokenStore(store, "mine", TIMEOUT, store::nanoTime);
    theirs = new KeyedTokenStore(store, "theirs", TIMEOUT, store::nanoTime);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private static TrackingToken at(long position) {
    return new GlobalSequenceTrackingToken(position);
  }

  @Test
  void segmentsAreInitialisedOnceWithTheirToken() {
    mine.initializeTokenSegments(PROCESSOR, 12, at(3));

    assertThat(mine.fetchSegments(PROCESSOR)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    assertThat(mine.fetchToken(PROCESSOR, 7)).isEqualTo(at(3));
    assertThat(mine.fetchSegments("opened")).as("another processor").isEmpty();
    assertThatThrownBy(() -> theirs.initializeTokenSegments(PROCESSOR, 1, null)).isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void aSegmentThatIsAlreadyThereIsNotInitialisedAgain() {
    mine.initializeSegment(at(1), PROCESSOR, 0);

    assertThatThrownBy(() -> mine.initializeSegment(at(2), PROCESSOR, 0)).isInstanceOf(UnableToInitializeTokenException.class);
    assertThat(mine.requiresExplicitSegmentInitialization()).isTrue();
  }

  @Test
  void aTokenThatWasNotInitialisedCannotBeClaimed() {
    assertThatThrownBy(() -> mine.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> mine.storeToken(at(1), PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void aClaimKeepsOthersOutUntilItIsReleased() {
    mine.initializeTokenSegments(PROCESSOR, 1, null);
    assertThat(mine.fetchToken(PROCESSOR, 0)).isNull();

    assertThatThrownBy(() -> theirs.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> theirs.storeToken(at(9), PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    theirs.releaseClaim(PROCESSOR, 0);
    assertThatThrownBy(() -> theirs.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);

    mine.storeToken(at(5), PROCESSOR, 0);
    mine.releaseClaim(PROCESSOR, 0);

    assertThat(theirs.fetchToken(PROCESSOR, 0)).isEqualTo(at(5));
  }

  @Test
  void aClaimThatIsNotExtendedCanBeTakenOverAndIsLost() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    mine.fetchToken(PROCESSOR, 0);
    store.advance(TIMEOUT);
    assertThatThrownBy(() -> theirs.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    store.advance(Duration.ofMillis(1));

    assertThat(theirs.fetchToken(PROCESSOR, 0)).isEqualTo(at(1));
    assertThatThrownBy(() -> mine.extendClaim(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> mine.storeToken(at(2), PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void extendingAndStoringKeepTheClaim() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    mine.fetchToken(PROCESSOR, 0);
    store.advance(TIMEOUT);
    mine.extendClaim(PROCESSOR, 0);
    store.advance(TIMEOUT);
    mine.storeToken(at(2), PROCESSOR, 0);
    store.advance(TIMEOUT);

    assertThatThrownBy(() -> theirs.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void tokensAreStoredUnderAYoungClaimWithoutReadingAnything() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    mine.fetchToken(PROCESSOR, 0);
    int before = store.reads();

    for (long position = 2; position < 10; position++) {
      mine.storeToken(at(position), PROCESSOR, 0);
    }

    assertThat(store.reads()).isEqualTo(before);
    assertThat(stored()).isEqualTo(at(9));
  }

  @Test
  void aClaimTakenOverIsLostAlsoToOneWhoseClockStandsStill() {
    KeyedTokenStore still = new KeyedTokenStore(store, "still", TIMEOUT, () -> 0);
    still.initializeTokenSegments(PROCESSOR, 1, at(1));
    still.fetchToken(PROCESSOR, 0);
    store.advance(TIMEOUT.plusMillis(1));
    theirs.fetchToken(PROCESSOR, 0);

    assertThatThrownBy(() -> still.storeToken(at(2), PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    assertThat(stored()).isEqualTo(at(1));
  }

  @Test
  void aClaimWhoseTokensAreStoredAgainAndAgainDoesNotGrowOld() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    mine.fetchToken(PROCESSOR, 0);

    for (long position = 2; position < 50; position++) {
      store.advance(TIMEOUT.dividedBy(10));
      mine.storeToken(at(position), PROCESSOR, 0);
    }

    assertThatThrownBy(() -> theirs.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void availableSegmentsAreThoseThatMayBeClaimed() {
    mine.initializeTokenSegments(PROCESSOR, 4, at(1));
    mine.fetchToken(PROCESSOR, 0);
    mine.fetchToken(PROCESSOR, 1);

    assertThat(theirs.fetchAvailableSegments(PROCESSOR)).extracting(Segment::getSegmentId).containsExactly(2, 3);
    assertThat(mine.fetchAvailableSegments(PROCESSOR)).hasSize(4);
    store.advance(TIMEOUT.plusMillis(1));
    assertThat(theirs.fetchAvailableSegments(PROCESSOR)).hasSize(4);
  }

  @Test
  void aSegmentIsClaimedAsLongAsItHasItsBreadth() {
    mine.initializeTokenSegments(PROCESSOR, 2, at(1));
    Segment zero = Segment.computeSegment(0, 0, 1);
    Segment one = Segment.computeSegment(1, 0, 1);

    assertThat(mine.fetchToken(PROCESSOR, zero)).isEqualTo(at(1));
    assertThat(mine.fetchToken(PROCESSOR, one)).isEqualTo(at(1));
    mine.deleteToken(PROCESSOR, 1);
    assertThat(mine.fetchToken(PROCESSOR, Segment.ROOT_SEGMENT)).isEqualTo(at(1));
  }

  @Test
  void aSegmentThatWasSplitMeanwhileIsNotClaimedAsWhatItWas() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    Segment whole = mine.fetchAvailableSegments(PROCESSOR).getFirst();
    mine.initializeSegment(at(1), PROCESSOR, 1);

    assertThatThrownBy(() -> mine.fetchToken(PROCESSOR, whole)).isInstanceOf(UnableToClaimTokenException.class);
    assertThat(theirs.fetchAvailableSegments(PROCESSOR)).as("and the claim is given back").hasSize(2);
  }

  @Test
  void aSegmentThatWasMergedMeanwhileIsNotClaimedAsWhatItWas() {
    mine.initializeTokenSegments(PROCESSOR, 2, at(1));
    List<Segment> halves = mine.fetchAvailableSegments(PROCESSOR);
    mine.fetchToken(PROCESSOR, 1);
    mine.deleteToken(PROCESSOR, 1);

    for (Segment half : halves) {
      assertThatThrownBy(() -> mine.fetchToken(PROCESSOR, half)).isInstanceOf(UnableToClaimTokenException.class);
    }
    assertThat(theirs.fetchAvailableSegments(PROCESSOR)).containsExactly(Segment.ROOT_SEGMENT);
  }

  @Test
  void ofManyWhoClaimASegmentAtOnceExactlyOneGetsIt() throws Exception {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    List<Callable<Boolean>> claims = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      KeyedTokenStore claimant = new KeyedTokenStore(store, "claimant " + i, TIMEOUT);
      claims.add(() -> {
        try {
          claimant.fetchToken(PROCESSOR, 0);
          return true;
        } catch (UnableToClaimTokenException e) {
          return false;
        }
      });
    }
    List<Boolean> claimed;
    try (ExecutorService threads = Executors.newFixedThreadPool(claims.size())) {
      claimed = threads.invokeAll(claims).stream().map(Future::resultNow).toList();
    }

    assertThat(claimed).containsOnlyOnce(true);
  }

  @Test
  void whoLostItsClaimCannotReleaseTheNewOne() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    mine.fetchToken(PROCESSOR, 0);
    store.advance(TIMEOUT.plusMillis(1));
    theirs.fetchToken(PROCESSOR, 0);

    mine.releaseClaim(PROCESSOR, 0);

    assertThatThrownBy(() -> mine.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    theirs.storeToken(at(2), PROCESSOR, 0);
    assertThat(stored()).isEqualTo(at(2));
  }

  @Test
  void onlyAClaimIsExtended() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));

    assertThatThrownBy(() -> mine.extendClaim(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> mine.extendClaim(PROCESSOR, 1)).isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void aTokenMayGoBackToTheVeryBeginning() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    mine.fetchToken(PROCESSOR, 0);

    mine.storeToken(null, PROCESSOR, 0);

    assertThat(mine.fetchToken(PROCESSOR, 0)).isNull();
  }

  @Test
  void segmentsAreToldApartByTheirProcessor() {
    mine.initializeTokenSegments(PROCESSOR, 2);
    mine.initializeTokenSegments("released-prisoners", 3);
    mine.storeToken(at(4), PROCESSOR, 1);
    mine.storeToken(at(5), "released-prisoners", 1);

    assertThat(mine.fetchSegments(PROCESSOR)).containsExactly(0, 1);
    assertThat(mine.fetchSegments("released-prisoners")).containsExactly(0, 1, 2);
    assertThat(mine.fetchToken(PROCESSOR, 1)).isEqualTo(at(4));
    assertThat(mine.fetchToken(PROCESSOR, 0)).isNull();
    assertThat(theirs.fetchAvailableSegments("released-prisoners")).hasSize(2);
    mine.releaseClaim("released-prisoners", 1);
    assertThat(theirs.fetchAvailableSegments("released-prisoners")).hasSize(3);
    assertThat(theirs.fetchAvailableSegments("nobody's")).isEmpty();
  }

  @Test
  void aTokenIsReadAndStoredInOneUnitOfWorkAfterTheOther() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(0));
    for (int i = 1; i <= 3; i++) {
      UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("an event"));
      assertThat(mine.fetchToken(PROCESSOR, 0)).isEqualTo(at(i - 1));
      mine.storeToken(at(i), PROCESSOR, 0);
      unit.commit();
    }
    assertThat(stored()).isEqualTo(at(3));
  }

  @Test
  void onlyTheClaimantDeletesAToken() {
    mine.initializeTokenSegments(PROCESSOR, 2, at(1));
    mine.fetchToken(PROCESSOR, 1);

    assertThatThrownBy(() -> theirs.deleteToken(PROCESSOR, 1)).isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> mine.deleteToken(PROCESSOR, 0)).as("unclaimed").isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> mine.deleteToken(PROCESSOR, 2)).as("not there").isInstanceOf(UnableToClaimTokenException.class);
    mine.deleteToken(PROCESSOR, 1);
    assertThat(mine.fetchSegments(PROCESSOR)).containsExactly(0);
  }

  @Test
  void allWhoShareTheStoreSeeOneIdentifier() {
    assertThat(mine.retrieveStorageIdentifier()).isPresent().isEqualTo(theirs.retrieveStorageIdentifier());
    assertThat(new KeyedTokenStore(store).retrieveStorageIdentifier()).as("also later").isEqualTo(mine.retrieveStorageIdentifier());
    assertThat(mine.fetchSegments("identifier")).isEmpty();
  }

  @Test
  void withinAUnitOfWorkATokenIsWrittenWhenTheRootCommitsAndAfterWhatItAppends() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("an event"));
    unit.onPrepareCommit(_ -> mine.storeToken(at(2), PROCESSOR, 0));
    unit.onPrepareCommit(_ -> unit.onCommit(_ -> assertThat(stored()).isEqualTo(at(1))));
    unit.commit();

    assertThat(stored()).isEqualTo(at(2));
  }

  @Test
  void aUnitOfWorkThatFailsLeavesTheToken() {
    mine.initializeTokenSegments(PROCESSOR, 1, at(1));
    UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("an event"));
    unit.onPrepareCommit(_ -> mine.storeToken(at(2), PROCESSOR, 0));
    unit.onPrepareCommit(_ -> {
      throw new IllegalStateException("a view refuses");
    });

    assertThatThrownBy(unit::commit).isInstanceOf(IllegalStateException.class);
    assertThat(stored()).isEqualTo(at(1));
  }

  private @Nullable TrackingToken stored() {
    return TokenEntry.decode(store.find("tokens", "segment/" + PROCESSOR + "/0").orElseThrow().body()).token();
  }

  static List<TrackingToken> tokens() {
    return List.of(
        at(7),
        ReplayToken.createReplayToken(at(9), at(2), "why"),
        ReplayToken.createReplayToken(at(9)),
        new MergedTrackingToken(at(3), at(4)),
        ReplayToken.createReplayToken(new MergedTrackingToken(at(3), at(8)), at(1)),
        new ConfigToken(Map.of("id", "x")));
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void everyKindOfTokenComesBack(TrackingToken token) {
    mine.initializeSegment(token, PROCESSOR, 0);

    assertThat(mine.fetchToken(PROCESSOR, 0)).isEqualTo(token);
    CatalogueSerializer serializer = CatalogueSerializer.golrizan();
    assertThat(serializer.<byte[], TrackingToken>deserialize(serializer.serialize(token, byte[].class))).isEqualTo(token);
  }

  @Test
  void aTokenIsSmall() {
    assertThat(CatalogueSerializer.golrizan().serialize(at(Long.MAX_VALUE), byte[].class).getData()).hasSizeLessThan(100);
  }
}
