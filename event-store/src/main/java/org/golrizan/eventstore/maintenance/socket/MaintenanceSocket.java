package org.golrizan.eventstore.maintenance.socket;

import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the socket of a data folder is. Whoever may enter the folder and is its owner may ask. */
public final class MaintenanceSocket {

  /** The system's limit on the path of a socket, on Linux; some others have 103. */
  public static final int MAX_PATH_BYTES = 107;

  private static final String FILE = "maintenance.socket";

  private MaintenanceSocket() {}

  static Path in(Path folder) {
    return folder.resolve(FILE);
  }

  static UnixDomainSocketAddress address(Path folder) {
    return UnixDomainSocketAddress.of(in(folder));
  }

  /** Whether a socket can have its place in the folder. A relative path counts as it is given. */
  public static boolean fits(Path folder) {
    return in(folder).toString().getBytes(StandardCharsets.UTF_8).length <= MAX_PATH_BYTES;
  }

  /** Whether a process offers, or before it was killed offered, maintenance of the folder. */
  public static boolean isIn(Path folder) {
    return Files.exists(in(folder));
  }
}
