package org.golrizan.eventstore.embedded;

import java.nio.file.Path;
import org.golrizan.eventstore.axon.LogAccess;
import org.golrizan.eventstore.log.HeadSignal;
import org.golrizan.eventstore.log.Sequencer;
import org.golrizan.eventstore.log.SequencerLimits;

/** Embedded stores with a sequencer, for tests. */
public final class TestStores implements AutoCloseable {

  private final EmbeddedStores stores;
  private final HeadSignal signal = new HeadSignal();
  private final Sequencer sequencer;

  private TestStores(EmbeddedStores stores) {
    this.stores = stores;
    this.sequencer = new Sequencer(stores.commitLog(), signal, SequencerLimits.DEFAULT, 0);
  }

  public static TestStores open(Path folder) {
    return new TestStores(EmbeddedStores.open(folder));
  }

  public LogAccess access() {
    return LogAccess.of(stores.commitLog(), signal, stores.keyedStore(), sequencer);
  }

  @Override
  public void close() {
    sequencer.close();
    stores.close();
  }
}
