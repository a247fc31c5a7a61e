package org.golrizan.acceptance;

import java.net.URI;
import java.nio.file.Path;

/**
 * A running Golrizan, as a user starts it, on a port of its own. Which shape it has is the run's choice, by
 * {@code -Dgolrizan.acceptance.shape=one-process} or {@code two-processes}: the tests are the same.
 */
interface Golrizan extends AutoCloseable {

  /** Starts without demonstration data on a free port and returns once it is ready. What an earlier one left in the folder is found. */
  static Golrizan start(Path folder) {
    return switch (System.getProperty("golrizan.acceptance.shape", "one-process")) {
      case "one-process" -> OneProcess.start(folder, OneProcess.NO_DEMO);
      case "two-processes" -> TwoProcesses.start(folder);
      case String other -> throw new IllegalArgumentException("No shape of Golrizan: " + other);
    };
  }

  URI uri();

  default Api api() {
    return new Api(uri());
  }

  /** Of roles and scopes that no demonstration client has. */
  Tokens tokens();

  /** All that its processes printed. */
  String output();

  /** As {@code kill -9} does to each of its processes. */
  void kill();

  /** As {@code kill} or Ctrl-C does: it finishes what it accepted. */
  @Override
  void close();
}
