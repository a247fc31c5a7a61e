package org.golrizan.query.pledges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.donations.PledgeWriteOffReason;
import org.jspecify.annotations.Nullable;

/**
 * A promise to give. In rials, amount = kept + cancelled + writtenOff + open; a cleared donation beyond the promise keeps no more
 * than it.
 *
 * @param kept        what cleared donations kept and refunds did not take back
 * @param open        what is still promised
 * @param cancelled   what was cancelled while open
 * @param writtenOff  what was written off while open
 * @param dueOn       the last day for all of it
 * @param instalments in which parts it is due; a pledge that is due as a whole has one
 * @param nextDueOn   the day on which the first instalment is due that is not kept; absent once the pledge is kept or given up
 * @param lapsedOn    since when it is known that it was not kept in time
 * @param reminders   when the benefactor was reminded, and of how much
 */
public record Pledge(
    String id,
    String benefactor,
    String fund,
    String province,
    Status status,
    long amount,
    long kept,
    long open,
    long cancelled,
    long writtenOff,
    LocalDate madeOn,
    LocalDate dueOn,
    List<Part> instalments,
    @Nullable LocalDate nextDueOn,
    @Nullable LocalDate lapsedOn,
    List<Reminder> reminders,
    @Nullable PledgeCancelReason cancelReason,
    @Nullable LocalDate cancelledOn,
    @Nullable PledgeWriteOffReason writeOffReason,
    @Nullable LocalDate writtenOffOn) {

  /** How far it is kept. */
  public enum Status {
    OPEN,
    PARTLY_KEPT,
    KEPT,
    LAPSED,
    CANCELLED,
    WRITTEN_OFF
  }

  /** One instalment, in rials. */
  public record Part(LocalDate dueOn, long amount) {}

  /** @param overdue rials that were due and not kept */
  public record Reminder(LocalDate on, long overdue, String by) {}

  /** Rials that are due by the day and not kept. */
  public long overdue(LocalDate day) {
    long due = instalments.stream().filter(part -> !part.dueOn().isAfter(day)).mapToLong(Part::amount).sum();
    return open == 0 ? 0 : Math.max(0, due - kept);
  }

  Pledge kept(long change) {
    long nowKept = kept + change;
    boolean givenUp = status == Status.CANCELLED || status == Status.WRITTEN_OFF;
    // What a refund takes back of a pledge that was given up is given up with the rest.
    long nowOpen = givenUp ? 0 : amount - nowKept;
    return with(status, nowKept, nowOpen, status == Status.CANCELLED ? amount - nowKept : cancelled,
        status == Status.WRITTEN_OFF ? amount - nowKept : writtenOff, instalments, lapsedOn, reminders).settled();
  }

  Pledge agreed(List<Part> parts) {
    return with(status, kept, open, cancelled, writtenOff, parts, null, reminders).settled();
  }

  Pledge reminded(Reminder reminder) {
    List<Reminder> more = new ArrayList<>(reminders);
    more.add(reminder);
    return with(status, kept, open, cancelled, writtenOff, instalments, lapsedOn, List.copyOf(more));
  }

  Pledge lapsed(LocalDate on) {
    return with(status, kept, open, cancelled, writtenOff, instalments, on, reminders).settled();
  }

  Pledge cancelled(PledgeCancelReason reason, LocalDate on) {
    return new Pledge(id, benefactor, fund, province, Status.CANCELLED, amount, kept, 0, open, 0, madeOn, dueOn, instalments, null,
        lapsedOn, reminders, reason, on, null, null);
  }

  Pledge writtenOff(PledgeWriteOffReason reason, LocalDate on) {
    return new Pledge(id, benefactor, fund, province, Status.WRITTEN_OFF, amount, kept, 0, 0, open, madeOn, dueOn, instalments, null,
        lapsedOn, reminders, null, null, reason, on);
  }

  private Pledge with(Status now, long nowKept, long nowOpen, long nowCancelled, long nowWrittenOff, List<Part> parts,
      @Nullable LocalDate nowLapsedOn, List<Reminder> nowReminders) {
    return new Pledge(id, benefactor, fund, province, now, amount, nowKept, nowOpen, nowCancelled, nowWrittenOff, madeOn,
        parts.getLast().dueOn(), parts, nextDueOn, nowLapsedOn, nowReminders, cancelReason, cancelledOn, writeOffReason, writtenOffOn);
  }

  private Pledge settled() {
    if (status == Status.CANCELLED || status == Status.WRITTEN_OFF) {
      return this;
    }
    Status now = open == 0 ? Status.KEPT : lapsedOn != null ? Status.LAPSED : kept == 0 ? Status.OPEN : Status.PARTLY_KEPT;
    return new Pledge(id, benefactor, fund, province, now, amount, kept, open, cancelled, writtenOff, madeOn, dueOn, instalments,
        open == 0 ? null : firstNotKept(), lapsedOn, reminders, cancelReason, cancelledOn, writeOffReason, writtenOffOn);
  }

  private LocalDate firstNotKept() {
    long due = 0;
    for (Part part : instalments) {
      due += part.amount();
      if (due > kept) {
        return part.dueOn();
      }
    }
    return dueOn;
  }
}
