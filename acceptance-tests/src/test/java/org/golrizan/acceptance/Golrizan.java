package org.golrizan.acceptance;

import java.net.URI;
import java.nio.file.Path;

/**
 * A running Golrizan, as a user starts it, on a port of its own.
 */
interface Golrizan extends AutoCloseable {

  /** Starts without demonstration data on a free port and returns once it is ready. What an earlier one left in the folder is found. */
  static Golrizan start(Path folder) {
    return OneProcess.start(folder, OneProcess.NO_DEMO);
  }

  URI uri();

  default Api api() {
    return new Api(uri());
  }

  /** As {@code kill -9} does to each of its processes. */
  void kill();

  /** As {@code kill} or Ctrl-C does: it finishes what it accepted. */
  @Override
  void close();
}
