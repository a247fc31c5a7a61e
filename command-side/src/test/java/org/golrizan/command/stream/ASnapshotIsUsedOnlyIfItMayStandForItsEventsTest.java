package org.golrizan.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.golrizan.domain.donations.Fund;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.eventstore.axon.GolrizanEventStore;
import org.golrizan.eventstore.json.StateJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ASnapshotIsUsedOnlyIfItMayStandForItsEventsTest {

  private static final FundId FUND = new FundId(new UUID(2, 1));
  private static final int CREDITS = 4;
  private static final Object WRONG = new Fund.NotOpened();

  @TempDir Path folder;

  private FundStreams funds;
  private GolrizanEventStore eventStore;
  private List<DomainEventMessage<FundEvent>> stored;

  @BeforeEach
  void aFund() {
    funds = new FundStreams(folder);
    eventStore = funds.eventStore(FundStreams.RULES);
    stored = funds.store(eventStore, FUND, CREDITS);
  }

  @AfterEach
  void close() {
    funds.close();
  }

  @Test
  void oneOfTheseRulesAndThisLogStandsForTheEventsUpToItsOwn() {
    eventStore.storeSnapshot(FundStreams.snapshot(stored.subList(0, 3)));

    assertThat(payloads(eventStore)).containsExactly(
        new StreamSnapshot("fund", FUND.stream(), FundStreams.fold(stored.subList(0, 3))),
        stored.get(3).getPayload(), stored.get(4).getPayload());
  }

  @Test
  void aPeekAtAStreamSeesItsStateThroughItsSnapshot() {
    eventStore.storeSnapshot(FundStreams.snapshot(stored.subList(0, 3)));
    Streams streams = new Streams(DefaultConfigurer.defaultConfiguration(false).buildConfiguration(), eventStore);

    assertThat(streams.peek(Kinds.kindOf(Fund.class), FUND.stream())).isEqualTo(FundStreams.fold(stored));
    assertThat(streams.version(FUND.stream())).isEqualTo(CREDITS + 1);
  }

  @Test
  void oneOfOtherRulesIsNot() {
    funds.eventStore("other-rules").storeSnapshot(wrong(2, stored.get(2).getIdentifier()));
    assertReadFromTheBeginning(eventStore);
    assertThat(payloads(funds.eventStore("other-rules"))).as("those use it").hasSize(3);
  }

  @Test
  void oneOfOtherRulesIsNotEvenWhereItWouldRead() {
    Serializer readsIt = FundStreams.serializer("other-rules", StreamSnapshotJson.mapper(Kinds.states()));
    funds.eventStore("other-rules").storeSnapshot(wrong(2, stored.get(2).getIdentifier()));
    assertReadFromTheBeginning(
        funds.eventStore(FundStreams.RULES, readsIt, FundStreams.POLICY, UnaryOperator.identity()));
  }

  @Test
  void oneThatEndsWithAnEventWhichTheLogHasNotIsNot() {
    eventStore.storeSnapshot(wrong(2, stored.get(1).getIdentifier()));
    assertReadFromTheBeginning(eventStore);
  }

  @Test
  void oneThatEndsBeyondTheLogIsNot() {
    eventStore.storeSnapshot(wrong(CREDITS + 1, stored.getLast().getIdentifier()));
    assertReadFromTheBeginning(eventStore);
  }

  @Test
  void noneIsWhereSnapshotsAreOff() {
    eventStore.storeSnapshot(wrong(2, stored.get(2).getIdentifier()));
    assertReadFromTheBeginning(funds.eventStore(FundStreams.RULES, FundStreams.serializer(),
        new SnapshotProperties(0, 0, 1, Duration.ZERO), UnaryOperator.identity()));
  }

  @Test
  void oneWhoseStateDoesNotReadIsNotAndGivesWayToAnother() {
    funds.eventStore(FundStreams.RULES, FundStreams.serializer(FundStreams.RULES, StateJson.strictMapper()),
        FundStreams.POLICY, UnaryOperator.identity()).storeSnapshot(wrong(2, stored.get(2).getIdentifier()));
    assertReadFromTheBeginning(eventStore);

    eventStore.storeSnapshot(FundStreams.snapshot(stored));

    assertThat(payloads(eventStore)).hasSize(1);
  }

  private static DomainEventMessage<StreamSnapshot> wrong(long sequence, String eventId) {
    return FundStreams.snapshot(FUND.stream(), sequence, eventId, WRONG);
  }

  private void assertReadFromTheBeginning(GolrizanEventStore from) {
    assertThat(payloads(from)).isEqualTo(stored.stream().map(DomainEventMessage::getPayload).toList());
  }

  private static List<Object> payloads(GolrizanEventStore from) {
    return from.readEvents(FUND.stream()).asStream().<Object>map(DomainEventMessage::getPayload).toList();
  }
}
