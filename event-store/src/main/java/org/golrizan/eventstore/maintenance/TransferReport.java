package org.golrizan.eventstore.maintenance;

import java.util.Map;

/**
 * What a transfer did.
 *
 * @param prefix       what the target holds
 * @param alreadyThere how many commits it held before
 * @param documents    how many were written, by collection
 * @param verification of the target at the end; its digest is the source's
 */
public record TransferReport(
    Prefix prefix, long alreadyThere, Map<String, Long> documents, VerificationReport verification) {

  public TransferReport {
    documents = Map.copyOf(documents);
  }
}
