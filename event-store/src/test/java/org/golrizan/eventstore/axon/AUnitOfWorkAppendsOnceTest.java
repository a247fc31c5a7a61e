package org.golrizan.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.axon.EventStores.opened;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.golrizan.eventstore.embedded.TestStores;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitRequest;
import org.golrizan.eventstore.log.RequestAlreadyStoredException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AUnitOfWorkAppendsOnceTest {

  @TempDir Path folder;
  private TestStores stores;
  private GolrizanEventStore eventStore;

  @BeforeEach
  void open() {
    stores = TestStores.open(folder);
    eventStore = EventStores.eventStore(stores);
  }

  @AfterEach
  void close() {
    while (CurrentUnitOfWork.isStarted()) {
      CurrentUnitOfWork.get().rollback();
    }
    stores.close();
  }

  private List<Commit> stored() {
    return stores.access().log().read(1, 100, Long.MAX_VALUE);
  }

  private static UnitOfWork<?> unitOfWork() {
    return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a message"));
  }

  @Test
  void eventsOfSeveralAggregatesAreOneCommit() {
    UnitOfWork<?> unit = unitOfWork();
    eventStore.publish(opened("aa", 0));
    eventStore.publish(opened("bb", 0), opened("aa", 1));
    unit.commit();

    assertThat(stored()).hasSize(1);
    assertThat(stored().getFirst().events()).extracting(event -> event.stream() + "@" + event.sequence())
        .containsExactly("prison-aa@0", "prison-bb@0", "prison-aa@1");
  }

  @Test
  void eventsPublishedWhileTheCommitIsPreparedAreInTheSameCommit() {
    eventStore.subscribe(events -> {
      if (events.size() == 1) {
        throw new IllegalStateException("handed over in parts");
      }
    });
    UnitOfWork<?> unit = unitOfWork();
    unit.onPrepareCommit(_ -> eventStore.publish(opened("first", 0)));
    unit.onPrepareCommit(_ -> eventStore.publish(opened("second", 0)));
    unit.commit();

    assertThat(stored()).hasSize(1);
    assertThat(stored().getFirst().events()).hasSize(2);
  }

  @Test
  void aNestedUnitOfWorkAppendsWithItsRoot() {
    UnitOfWork<?> root = unitOfWork();
    eventStore.publish(opened("outer", 0));
    UnitOfWork<?> nested = unitOfWork();
    eventStore.publish(opened("inner", 0));
    nested.commit();
    assertThat(stored()).as("not before the root").isEmpty();
    root.commit();

    assertThat(stored()).hasSize(1);
    assertThat(stored().getFirst().events()).hasSize(2);
  }

  @Test
  void aNestedUnitOfWorkThatIsRolledBackLeavesNothing() {
    UnitOfWork<?> root = unitOfWork();
    eventStore.publish(opened("outer", 0));
    UnitOfWork<?> nested = unitOfWork();
    eventStore.publish(opened("inner", 0));
    nested.rollback();
    root.commit();

    assertThat(stored().getFirst().events()).hasSize(1);
  }

  @Test
  void eventsPublishedTooLateFailTheUnitOfWorkBeforeAnythingIsStored() {
    UnitOfWork<?> unit = unitOfWork();
    eventStore.publish(opened("in-time", 0));
    unit.onPrepareCommit(_ -> eventStore.publish(opened("too-late", 0)));

    assertThatThrownBy(unit::commit).isInstanceOf(IllegalStateException.class).hasMessageContaining("Nothing of it is stored");
    assertThat(stored()).isEmpty();
  }

  @Test
  void whateverFailsWhileTheCommitIsPreparedLeavesNothing() {
    UnitOfWork<?> unit = unitOfWork();
    eventStore.publish(opened("aa", 0));
    unit.onPrepareCommit(_ -> {
      throw new IllegalArgumentException("a view refuses");
    });

    assertThatThrownBy(unit::commit).isInstanceOf(IllegalArgumentException.class);
    assertThat(stored()).isEmpty();
  }

  @Test
  void theRootsRequestIsStoredWithItsCommit() {
    CommitRequest request = new CommitRequest("client:1", "hash", "/api/v1/prisons/aa", "prison-aa");
    UnitOfWork<?> root = unitOfWork();
    root.resources().put(CommitRequest.RESOURCE_KEY, request);
    UnitOfWork<?> nested = unitOfWork();
    eventStore.publish(opened("aa", 0));
    nested.commit();
    root.commit();

    assertThat(stored().getFirst().request()).isEqualTo(Optional.of(request));

    UnitOfWork<?> again = unitOfWork();
    again.resources().put(CommitRequest.RESOURCE_KEY, request);
    eventStore.publish(opened("aa", 1));
    assertThatThrownBy(again::commit).isInstanceOf(RequestAlreadyStoredException.class);
    assertThat(stored()).hasSize(1);
  }

  @Test
  void aLostRaceIsAxonsConcurrencyException() {
    eventStore.publish(opened("aa", 0), opened("aa", 1));

    assertThatThrownBy(() -> eventStore.publish(opened("aa", 1))).isInstanceOf(ConcurrencyException.class);
    assertThatThrownBy(() -> eventStore.publish(opened("aa", 0))).isInstanceOf(AggregateStreamCreationException.class);
  }

  @Test
  void everyEventHasItsOwnSalt() {
    eventStore.publish(opened("aa", 0), opened("aa", 1));

    assertThat(stored().getFirst().events()).extracting(event -> event.salt()).doesNotHaveDuplicates();
  }
}
