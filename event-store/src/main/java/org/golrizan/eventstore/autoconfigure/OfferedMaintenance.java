package org.golrizan.eventstore.autoconfigure;

import java.io.IOException;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.maintenance.Home;
import org.golrizan.eventstore.maintenance.KeysMaintenance;
import org.golrizan.eventstore.maintenance.StoreMaintenance;
import org.golrizan.eventstore.maintenance.socket.MaintenanceServer;
import org.golrizan.eventstore.maintenance.socket.MaintenanceSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The maintenance socket of the data folder. Where the folder cannot hold one, the application works without. */
final class OfferedMaintenance implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OfferedMaintenance.class);

  private final @Nullable MaintenanceServer server;

  private OfferedMaintenance(@Nullable MaintenanceServer server) {
    this.server = server;
  }

  static OfferedMaintenance of(EmbeddedStores stores, KeysMaintenance vault, DataProperties properties) {
    if (!MaintenanceSocket.fits(properties.folder())) {
      LOG.warn("The path of the data folder {} is too long for a socket in it: more than {} bytes. Backup and verification need the"
          + " application stopped", properties.folder(), MaintenanceSocket.MAX_PATH_BYTES);
      return new OfferedMaintenance(null);
    }
    try {
      return new OfferedMaintenance(MaintenanceServer.open(
          properties.folder(),
          StoreMaintenance.of(new Home(stores.commitLog(), stores.keyedStore()), vault),
          properties.maintenanceStallLimit()));
    } catch (IOException e) {
      LOG.warn("The data folder {} cannot hold a socket ({}). Backup and verification need the application stopped",
          properties.folder(), e.getMessage());
      return new OfferedMaintenance(null);
    }
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
