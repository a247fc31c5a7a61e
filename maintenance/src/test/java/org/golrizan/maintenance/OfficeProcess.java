package org.golrizan.maintenance;

import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;
import org.golrizan.eventstore.maintenance.Home;
import org.golrizan.eventstore.maintenance.StoreMaintenance;
import org.golrizan.eventstore.maintenance.socket.MaintenanceServer;

/** An application that writes to its folder, and serves maintenance of it, until it is killed. */
final class OfficeProcess {

  static final String WRITING = "writing";

  private OfficeProcess() {}

  public static void main(String[] folder) throws IOException {
    EmbeddedStores stores = EmbeddedStores.open(Path.of(folder[0]));
    MaintenanceServer.open(Path.of(folder[0]),
        StoreMaintenance.of(new Home(stores.commitLog(), stores.keyedStore())), Duration.ofMinutes(1));
    Sequencer sequencer = new Sequencer(stores.commitLog(), new HeadSignal(), SequencerLimits.DEFAULT, 0);
    String run = String.valueOf(ProcessHandle.current().pid());
    for (long sequence = 0; ; sequence++) {
      sequencer.appendAndWait(draft(event(run, sequence), event(run + "-" + sequence, 0)));
      if (sequence == 100) {
        System.out.println(WRITING);
        System.out.flush();
      }
    }
  }
}
