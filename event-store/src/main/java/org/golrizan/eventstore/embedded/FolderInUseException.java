package org.golrizan.eventstore.embedded;

import java.nio.file.Path;

/** Another process, or this one, already has the data folder open. */
public final class FolderInUseException extends RuntimeException {

  FolderInUseException(Path folder) {
    super("The data folder " + folder.toAbsolutePath() + " is in use by another running Golrizan. Stop it, or choose another"
        + " folder with golrizan.data.folder");
  }
}
