package org.golrizan.query.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.golrizan.query.audit.AuditQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the form above the trail asks for. Days are whole days in Iran.
 *
 * @param before only events before this position: the next page
 */
public record AuditFilter(
    @Nullable String subject,
    @Nullable String actor,
    @Nullable String type,
    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
    @Nullable Long before) {

  private static final ZoneId IRAN = ZoneId.of("Asia/Tehran");

  AuditQuery query() {
    return new AuditQuery(
        text(subject), text(actor), text(type), start(from), start(to == null ? null : dayAfter(to)), null, null);
  }

  private static @Nullable String text(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A year beyond four digits is a slip of the keyboard: it means no limit, not an error. */
  private static @Nullable LocalDate dayAfter(LocalDate day) {
    return day.getYear() > 9999 ? null : day.plusDays(1);
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null || day.getYear() > 9999 ? null : day.atStartOfDay(IRAN).toInstant();
  }
}
