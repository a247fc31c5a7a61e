package org.golrizan.query.dashboard;

import static org.golrizan.query.dashboard.Figure.ALLOCATED;
import static org.golrizan.query.dashboard.Figure.CLEARED;
import static org.golrizan.query.dashboard.Figure.FAMILIES_COVERED;
import static org.golrizan.query.dashboard.Figure.PAID;
import static org.golrizan.query.dashboard.Figure.PLEDGED;
import static org.golrizan.query.dashboard.Figure.RECEIVED;
import static org.golrizan.query.dashboard.Figure.RELEASES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StreamId;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What each event does to the figures. Money counts in the province of its fund all the way, so that cleared ≥ allocated ≥ paid
 * holds in every province; a release and what settled its debts count in the province of the case.
 */
final class DashboardFold {

  static final Set<Class<? extends DomainEvent>> EVENTS = Set.of(
      PrisonEvent.Opened.class,
      FundEvent.class,
      FamilyEvent.CoverageStarted.class,
      FamilyEvent.CoverageTransferred.class,
      FamilyEvent.CoverageEnded.class,
      PrisonerEvent.WorkBegun.class,
      PrisonerEvent.WorkEnded.class,
      PledgeEvent.Made.class,
      PledgeEvent.Cancelled.class,
      PledgeEvent.WrittenOff.class,
      DonationEvent.Received.class,
      DonationEvent.Bounced.class,
      DonationEvent.Refunded.class,
      ReleaseCaseEvent.Granted.class);

  private DashboardFold() {}

  /** Where prisons and funds are, to be remembered: later events name them alone. */
  static Map<String, String> links(DomainEvent event) {
    return switch (event) {
      case PrisonEvent.Opened e -> Map.of(e.stream().stream(), e.province().code());
      case FundEvent.Opened e -> Map.of(e.stream().stream(), e.province().code());
      default -> Map.of();
    };
  }

  /**
   * All that an event does but for prisoners at work.
   *
   * @param links looks up what {@link #links} remembered
   */
  static List<Change> changes(DomainEvent event, UnaryOperator<@Nullable String> links) {
    return switch (event) {
      case FamilyEvent.CoverageStarted e -> List.of(new Change(FAMILIES_COVERED, e.province().code(), e.on(), 1));
      case FamilyEvent.CoverageTransferred e -> List.of(
          new Change(FAMILIES_COVERED, e.fromProvince().code(), e.on(), -1),
          new Change(FAMILIES_COVERED, e.toProvince().code(), e.on(), 1));
      case FamilyEvent.CoverageEnded e -> List.of(new Change(FAMILIES_COVERED, e.province().code(), e.on(), -1));
      case PledgeEvent.Made e -> money(PLEDGED, e.province(), e.on(), e.amount().amount());
      case PledgeEvent.Cancelled e -> money(PLEDGED, e.province(), e.on(), -e.open().amount());
      case PledgeEvent.WrittenOff e -> money(PLEDGED, e.province(), e.on(), -e.open().amount());
      case DonationEvent.Received e -> money(RECEIVED, e.province(), e.on(), e.amount().amount());
      case DonationEvent.Bounced e -> money(RECEIVED, e.province(), e.on(), -e.amount().amount());
      case DonationEvent.Refunded e -> money(RECEIVED, e.province(), e.on(), -e.amount().amount());
      case FundEvent.Credited e -> List.of(new Change(CLEARED, place(e.fundId(), links), e.on(), e.amount().amount()));
      case FundEvent.Allocated e -> List.of(new Change(ALLOCATED, place(e.fundId(), links), e.on(), e.amount().amount()));
      case FundEvent.Paid e -> List.of(new Change(PAID, place(e.fundId(), links), e.on(), e.amount().amount()));
      case FundEvent.Refunded e -> List.of(new Change(CLEARED, place(e.fundId(), links), e.on(), -e.amount().amount()));
      case FundEvent.GivenBack e -> List.of(new Change(ALLOCATED, place(e.fundId(), links), e.on(), -e.amount().amount()));
      case FundEvent.PaymentReturned e -> List.of(new Change(PAID, place(e.fundId(), links), e.on(), -e.amount().amount()));
      case ReleaseCaseEvent.Granted e -> granted(e);
      default -> List.of();
    };
  }

  private static List<Change> money(Figure figure, Province province, LocalDate on, long amount) {
    return List.of(new Change(figure, province.code(), on, amount));
  }

  private static List<Change> granted(ReleaseCaseEvent.Granted e) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(RELEASES, e.province().code(), e.on(), 1));
    e.settled().forEach((channel, amount) -> {
      if (!amount.equals(Rial.ZERO)) {
        changes.add(new Change(Figure.settledBy(channel), e.province().code(), e.on(), amount.amount()));
      }
    });
    return changes;
  }

  /** A prisoner's work after an event. A prisoner counts in the province of the workshop that took them into work. */
  static PrisonerAtWork work(PrisonerAtWork before, PrisonerEvent event, UnaryOperator<@Nullable String> links) {
    return switch (event) {
      case PrisonerEvent.WorkBegun e when before.active() == 0 -> new PrisonerAtWork(1, place(e.prisonId(), links));
      case PrisonerEvent.WorkBegun e -> new PrisonerAtWork(before.active() + 1, before.province());
      case PrisonerEvent.WorkEnded e -> new PrisonerAtWork(before.active() - 1, before.province());
      default -> before;
    };
  }

  /** Whether a prisoner came into work or left it. */
  static List<Change> changes(PrisonerAtWork before, PrisonerAtWork after, LocalDate on) {
    int change = Integer.signum(after.active()) - Integer.signum(before.active());
    return change == 0 ? List.of() : List.of(new Change(Figure.PRISONERS_IN_WORK, after.province(), on, change));
  }

  private static String place(StreamId id, UnaryOperator<@Nullable String> links) {
    return Objects.requireNonNull(links.apply(id.stream()), "a prison or fund was opened before it is used");
  }
}
