package org.golrizan.query.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What one event posted. Debits and credits are equal.
 *
 * @param id       its place in the log, with leading zeros, and the fund: ids are in the order of the log
 * @param position its place in the log
 * @param event    the event's name
 * @param fund     whose money it is
 * @param on       when it was so
 * @param recorded when it was entered
 */
public record LedgerEntry(
    String id, long position, String event, String fund, LocalDate on, Instant recorded, List<Side> postings) {

  /** How the id of the entry at a position begins. */
  static String id(long position) {
    return String.format(Locale.ROOT, "%019d", position);
  }
}
