package org.golrizan.eventstore.maintenance;

import java.util.Map;
import java.util.Set;
import org.golrizan.eventstore.Bytes;

/**
 * What a backup holds.
 *
 * @param prefix    the whole log up to there
 * @param documents how many there are, by collection
 * @param without   the collections of which nothing was taken on purpose
 * @param digest    stands for the prefix, as in {@link VerificationReport}
 * @param bytes     how large the file is
 */
public record BackupSummary(Prefix prefix, Map<String, Long> documents, Set<String> without, Bytes digest, long bytes) {

  public BackupSummary {
    documents = Map.copyOf(documents);
    without = Set.copyOf(without);
  }
}
