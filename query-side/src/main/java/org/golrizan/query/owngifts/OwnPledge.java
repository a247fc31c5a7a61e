package org.golrizan.query.owngifts;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.query.funds.Fund;
import org.golrizan.query.pledges.Pledge;
import org.jspecify.annotations.Nullable;

/**
 * A pledge as who made it sees it, in rials: amount = kept + cancelled + writtenOff + open. Who of the staff recorded what is not shown.
 *
 * @param kept        what cleared donations kept
 * @param open        what is still promised
 * @param instalments in which parts it is due
 * @param nextDueOn   when the first part is due that is not kept; absent once the pledge is kept or given up
 * @param reminders   when a reminder was given, and of how much
 */
public record OwnPledge(
    String id,
    String fund,
    String fundPersianName,
    String fundEnglishName,
    Pledge.Status status,
    long amount,
    long kept,
    long open,
    long cancelled,
    long writtenOff,
    LocalDate madeOn,
    LocalDate dueOn,
    List<Pledge.Part> instalments,
    @Nullable LocalDate nextDueOn,
    List<Reminder> reminders) {

  /** @param overdue rials that were due and not kept */
  public record Reminder(LocalDate on, long overdue) {}

  static OwnPledge of(Pledge pledge, Fund fund) {
    return new OwnPledge(pledge.id(), fund.id(), fund.persianName(), fund.englishName(), pledge.status(), pledge.amount(),
        pledge.kept(), pledge.open(), pledge.cancelled(), pledge.writtenOff(), pledge.madeOn(), pledge.dueOn(), pledge.instalments(),
        pledge.nextDueOn(), pledge.reminders().stream().map(each -> new Reminder(each.on(), each.overdue())).toList());
  }
}
