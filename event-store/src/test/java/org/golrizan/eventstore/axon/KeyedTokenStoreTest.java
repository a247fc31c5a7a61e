package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyedTokenStoreTest {

  private static final String PROCESSOR = "opened-prisons";
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final ClockedKeyedStore store = new ClockedKeyedStore();
  private final KeyedTokenStore mine = new KeyedTokenStore(store, "mine", TIMEOUT, store::nanoTime);
  private final KeyedTokenStore theirs = new KeyedTokenStore(store, "theirs", TIMEOUT, store::nanoTime);

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
  void onlyTheClaimantDeletesAToken() {
    mine.initializeTokenSegments(PROCESSOR, 2, at(1));
    mine.fetchToken(PROCESSOR, 1);

    assertThatThrownBy(() -> theirs.deleteToken(PROCESSOR, 1)).isInstanceOf(UnableToClaimTokenException.class);
    mine.deleteToken(PROCESSOR, 1);
    assertThat(mine.fetchSegments(PROCESSOR)).containsExactly(0);
  }

  @Test
  void allWhoShareTheStoreSeeOneIdentifier() {
    assertThat(mine.retrieveStorageIdentifier()).isPresent().isEqualTo(theirs.retrieveStorageIdentifier());
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
