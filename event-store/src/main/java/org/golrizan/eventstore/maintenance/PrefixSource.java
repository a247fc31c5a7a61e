package org.golrizan.eventstore.maintenance;

import java.util.Set;
import java.util.function.Consumer;
import org.golrizan.eventstore.log.Commit;

/** Where a prefix of a log and the documents beside it come from: a home, or a backup of one. */
public interface PrefixSource {

  /**
   * Sends everything, in this order: the documents that follow the log, the prefix's end, the commits, the other documents.
   *
   * @param fromCommit the first commit to send, 1 or more; earlier ones are left out
   * @throws MaintenanceException if the source is not as it must be; what was sent so far is a part then
   */
  void send(long fromCommit, PrefixReceiver receiver);

  /** Sends the commits up to a number in order, or as many as there are. */
  void sendCommits(long lastCommit, Consumer<Commit> receiver);

  /** The collections of which nothing is sent although there may be documents in them. */
  Set<String> without();
}
