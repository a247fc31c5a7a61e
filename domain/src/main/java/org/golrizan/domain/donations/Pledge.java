package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Instalment;

/** What the rules know of a pledge. */
public sealed interface Pledge {

  record NotMade() implements Pledge {}

  /**
   * Open, partly kept or kept, as {@link #open()} says; a lapsed pledge may still be kept.
   *
   * @param instalments when which part is due; a pledge without instalments is due as a whole
   * @param donations   what each donation counts
   * @param lapsed      whether it was found due and not kept
   * @param latest      the latest effective date so far
   */
  record Made(
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Rial amount,
      List<Instalment> instalments,
      Map<DonationId, Rial> donations,
      Optional<Lapse> lapsed,
      LocalDate on,
      LocalDate latest)
      implements Pledge {

    public Made {
      instalments = List.copyOf(instalments);
      donations = Map.copyOf(donations);
    }

    /** Rials of donations counted so far; never more than {@code amount}. */
    public Rial counted() {
      return Rial.sum(donations.values());
    }

    /** What is still promised; zero once the pledge is kept. */
    public Rial open() {
      return amount.minus(counted());
    }

    /** The day after which the pledge can lapse. */
    public LocalDate lastDueOn() {
      return instalments.getLast().dueOn();
    }

    /** What was due by the day and is not kept. */
    public Rial overdue(LocalDate day) {
      Rial due = Instalments.dueBy(instalments, day);
      return due.minus(due.min(counted()));
    }

    Made with(Map<DonationId, Rial> counting, LocalDate day) {
      return new Made(benefactorId, fundId, province, amount, instalments, counting, lapsed, on, later(day));
    }

    Made agreed(List<Instalment> agreed, LocalDate day) {
      return new Made(benefactorId, fundId, province, amount, agreed, donations, Optional.empty(), on, later(day));
    }

    Made lapsed(Lapse lapse) {
      return new Made(
          benefactorId, fundId, province, amount, instalments, donations, Optional.of(lapse), on, later(lapse.on()));
    }

    Made asOf(LocalDate day) {
      return with(donations, day);
    }

    private LocalDate later(LocalDate day) {
      return day.isAfter(latest) ? day : latest;
    }
  }

  /** @param last the pledge as it was; what was open then is no longer promised */
  record Cancelled(Made last, LocalDate on) implements Pledge {}

  /** @param last the pledge as it was; what was open then is no longer expected */
  record WrittenOff(Made last, LocalDate on) implements Pledge {}

  /** @param by whoever found it lapsed, and therefore may not write it off */
  record Lapse(StaffId by, LocalDate on) {}

  /** The pledge as it is or was; empty if it was never made. */
  default Optional<Made> facts() {
    return switch (this) {
      case NotMade() -> Optional.empty();
      case Made made -> Optional.of(made);
      case Cancelled cancelled -> Optional.of(cancelled.last());
      case WrittenOff writtenOff -> Optional.of(writtenOff.last());
    };
  }
}
