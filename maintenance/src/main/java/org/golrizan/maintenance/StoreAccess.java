package org.golrizan.maintenance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.embedded.FolderInUseException;
import org.golrizan.eventstore.log.NoCommitLogException;
import org.golrizan.eventstore.maintenance.Home;
import org.golrizan.eventstore.maintenance.StoreMaintenance;
import org.golrizan.eventstore.maintenance.socket.MaintenanceClient;
import org.golrizan.eventstore.maintenance.socket.MaintenanceSocket;
import org.golrizan.eventstore.mongo.MongoStores;

/** Opens stores by their addresses. */
final class StoreAccess {

  private final Map<String, String> environment;

  StoreAccess(Map<String, String> environment) {
    this.environment = environment;
  }

  /** A home that is open until this is closed. */
  record OpenHome(Home home, StoreAddress address, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }

  /** A store of which maintenance can be asked until this is closed. */
  record Maintained(StoreMaintenance maintenance, StoreAddress address, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }

  StoreAddress address(String text) {
    return text.isEmpty() ? StoreAddress.ofApplication(environment) : StoreAddress.parse(text, environment);
  }

  /** To ask it for something: where a folder is in use, through the process that uses it. */
  Maintained toMaintain(String text) {
    StoreAddress address = address(text);
    if (address instanceof StoreAddress.Folder(Path folder)) {
      requireStore(folder);
      try {
        EmbeddedStores stores = EmbeddedStores.openAsItIs(folder);
        return new Maintained(StoreMaintenance.of(home(stores)), address, stores::close);
      } catch (FolderInUseException e) {
        return new Maintained(throughSocket(folder), address, () -> {});
      }
    }
    OpenHome home = toRead(text);
    return new Maintained(StoreMaintenance.of(home.home()), address, home::close);
  }

  private static StoreMaintenance throughSocket(Path folder) {
    if (!MaintenanceSocket.fits(folder)) {
      throw new ToolException(ToolTrouble.FOLDER_PATH_TOO_LONG, "folder", folder);
    }
    if (!MaintenanceSocket.isIn(folder)) {
      throw new ToolException(ToolTrouble.FOLDER_IN_USE_WITHOUT_SOCKET, "folder", folder);
    }
    return new MaintenanceClient(folder);
  }

  /** To read all of it: a folder that nobody else uses, or a database. */
  OpenHome toRead(String text) {
    StoreAddress address = address(text);
    return switch (address) {
      case StoreAddress.Folder(Path folder) -> {
        requireStore(folder);
        EmbeddedStores stores = alone(folder, () -> EmbeddedStores.openAsItIs(folder));
        yield new OpenHome(home(stores), address, stores::close);
      }
      case StoreAddress.Server(String uri) -> {
        try {
          MongoStores stores = MongoStores.openAsItIs(uri);
          yield new OpenHome(new Home(stores.commitLog(), stores.keyedStore()), address, stores::close);
        } catch (NoCommitLogException e) {
          throw new ToolException(ToolTrouble.NOT_A_STORE, "place", address.shown());
        }
      }
    };
  }

  /** To write into it; made if it is not there. */
  OpenHome toWrite(String text) {
    StoreAddress address = address(text);
    return switch (address) {
      case StoreAddress.Folder(Path folder) -> {
        EmbeddedStores stores = alone(folder, () -> EmbeddedStores.open(folder));
        yield new OpenHome(home(stores), address, stores::close);
      }
      case StoreAddress.Server(String uri) -> {
        MongoStores stores = MongoStores.open(uri);
        yield new OpenHome(new Home(stores.commitLog(), stores.keyedStore()), address, stores::close);
      }
    };
  }

  private static Home home(EmbeddedStores stores) {
    return new Home(stores.commitLog(), stores.keyedStore());
  }

  private static EmbeddedStores alone(Path folder, Supplier<EmbeddedStores> opening) {
    try {
      return opening.get();
    } catch (FolderInUseException e) {
      throw new ToolException(ToolTrouble.FOLDER_IN_USE, "folder", folder);
    }
  }

  private static void requireStore(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ToolException(ToolTrouble.NO_SUCH_FOLDER, "folder", folder);
    }
    if (!EmbeddedStores.holdsStores(folder)) {
      throw new ToolException(ToolTrouble.NOT_A_STORE, "place", folder);
    }
  }
}
