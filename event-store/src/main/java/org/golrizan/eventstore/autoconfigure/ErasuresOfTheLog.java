package org.golrizan.eventstore.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.PersonId;
import org.golrizan.events.erasure.ErasureEvent;
import org.golrizan.eventstore.json.EventJson;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.LogReader;
import org.golrizan.eventstore.log.PositionedEvent;
import org.golrizan.eventstore.log.StoredEvent;
import org.golrizan.eventstore.personal.KeyVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a vault that is opened to the log's erasures. A vault that was restored from an older backup has the keys of persons who were
 * erased since: they are destroyed again before anything is opened with them.
 */
final class ErasuresOfTheLog {

  private static final Logger LOG = LoggerFactory.getLogger(ErasuresOfTheLog.class);
  private static final String APPROVED = EventCatalogue.golrizan().ofType(ErasureEvent.Approved.class).orElseThrow().name();
  private static final int BATCH = 1_000;

  private ErasuresOfTheLog() {}

  static void repeat(KeyVault vault, CommitLog log) {
    List<PersonId> approved = new ArrayList<>();
    LogReader reader = new LogReader(log);
    long position = vault.erasedUpTo();
    List<PositionedEvent> events = reader.eventsAfter(position, BATCH);
    while (!events.isEmpty()) {
      events.stream().map(PositionedEvent::event).filter(event -> event.name().equals(APPROVED))
          .forEach(event -> approved.add(person(event)));
      position = events.getLast().position();
      events = reader.eventsAfter(position, BATCH);
    }
    if (!approved.isEmpty()) {
      int destroyed = vault.erase(approved);
      if (destroyed > 0) {
        LOG.warn("The key vault still held keys that the log has ordered destroyed, as after a restore. Destroyed now: {}", destroyed);
      }
    }
    vault.erasedUpTo(Math.min(position, reader.headPosition()));
  }

  private static PersonId person(StoredEvent event) {
    JsonMapper json = EventJson.strictMapper();
    return json.readValue(event.payload().toArray(), ErasureEvent.Approved.class).personId();
  }
}
