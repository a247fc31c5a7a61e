package org.golrizan.eventstore.maintenance;

import java.util.List;
import java.util.Optional;
import org.golrizan.eventstore.Bytes;

/**
 * What a verification saw.
 *
 * @param prefix        how far the log was verified
 * @param commits       how many could be read
 * @param events        how many these hold
 * @param streams       how many began in them
 * @param bytes         how many these commits take, without indexes
 * @param documents     how many there are beside the log
 * @param digest        stands for the prefix: stores with the same digest hold the same; empty if a commit could not be read
 * @param findings      the first ones
 * @param findingsInAll how many there were
 */
public record VerificationReport(
    Prefix prefix,
    long commits,
    long events,
    long streams,
    long bytes,
    long documents,
    Optional<Bytes> digest,
    List<Finding> findings,
    long findingsInAll) {

  public VerificationReport {
    findings = List.copyOf(findings);
  }

  public boolean isSound() {
    return findingsInAll == 0;
  }
}
