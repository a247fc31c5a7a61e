package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NEEDS_A_SECOND_PERSON;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.donations.DonationRule.DONATION_ALREADY_COUNTED;
import static org.golrizan.domain.donations.DonationRule.INSTALMENTS_DO_NOT_FIT;
import static org.golrizan.domain.donations.DonationRule.MORE_THAN_COUNTED;
import static org.golrizan.domain.donations.DonationRule.MORE_THAN_PLEDGED;
import static org.golrizan.domain.donations.DonationRule.NOTHING_OVERDUE;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_ALREADY_LAPSED;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_DUE_BEFORE_MADE;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_IS_CANCELLED;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_IS_KEPT;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_IS_WRITTEN_OFF;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_NOT_LAPSED;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_OF_ANOTHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.donations.PledgeEvent.Cancelled;
import org.golrizan.events.donations.PledgeEvent.DonationCounted;
import org.golrizan.events.donations.PledgeEvent.DonationDiscounted;
import org.golrizan.events.donations.PledgeEvent.InstalmentsAgreed;
import org.golrizan.events.donations.PledgeEvent.Lapsed;
import org.golrizan.events.donations.PledgeEvent.Made;
import org.golrizan.events.donations.PledgeEvent.Reminded;
import org.golrizan.events.donations.PledgeEvent.WrittenOff;

/**
 * A pledge is a promise: it is kept by cleared donations, up to its amount. What is open of it can be cancelled, or lapses after its
 * last day and is then written off by a second person.
 */
public final class PledgeDecider implements Decider<PledgeCommand, Pledge, PledgeEvent> {

  @Override
  public Pledge initial() {
    return new Pledge.NotMade();
  }

  /** Only the making is proposed of a pledge that was never made: the other events repeat what it says. */
  @Override
  public Decision<PledgeEvent> decide(PledgeCommand command, Pledge state) {
    return state instanceof Pledge.NotMade && !(command instanceof PledgeCommand.Make)
        ? new Decision.Rejected<>(Rejection.of(NOT_FOUND))
        : Decider.super.decide(command, state);
  }

  @Override
  public List<PledgeEvent> propose(PledgeCommand command, Pledge state) {
    return switch (command) {
      case PledgeCommand.Make c -> {
        List<PledgeEvent> events = new ArrayList<>();
        events.add(new Made(c.pledgeId(), c.benefactorId(), c.fundId(), c.province(), c.amount(), c.on(), c.dueOn()));
        if (!c.instalments().isEmpty()) {
          events.add(new InstalmentsAgreed(c.pledgeId(), c.instalments(), c.on()));
        }
        yield events;
      }
      case PledgeCommand.AgreeInstalments c -> List.of(new InstalmentsAgreed(c.pledgeId(), c.instalments(), c.on()));
      case PledgeCommand.CountDonation c when state instanceof Pledge.Made made && !made.open().isZero() -> List.of(
          new DonationCounted(c.pledgeId(), c.donationId(), c.amount().min(made.open()), c.on()));
      case PledgeCommand.CountDonation c -> List.of();
      case PledgeCommand.DiscountDonation c -> of(state, made -> discounted(c, made)).stream()
          .filter(event -> !((DonationDiscounted) event).amount().isZero()).toList();
      case PledgeCommand.Remind c -> of(state, made -> new Reminded(c.pledgeId(), made.overdue(c.on()), c.by(), c.on()));
      case PledgeCommand.Lapse c ->
          of(state, made -> new Lapsed(c.pledgeId(), made.open(), made.province(), c.by(), c.on()));
      case PledgeCommand.WriteOff c ->
          of(state, made -> new WrittenOff(c.pledgeId(), made.open(), made.province(), c.reason(), c.by(), c.on()));
      case PledgeCommand.Cancel c ->
          of(state, made -> new Cancelled(c.pledgeId(), made.open(), made.province(), c.reason(), c.on()));
    };
  }

  private static List<PledgeEvent> of(Pledge state, Function<Pledge.Made, PledgeEvent> event) {
    return state.facts().map(event).stream().toList();
  }

  private static PledgeEvent discounted(PledgeCommand.DiscountDonation c, Pledge.Made made) {
    Rial counted = made.donations().getOrDefault(c.donationId(), Rial.ZERO);
    return new DonationDiscounted(c.pledgeId(), c.donationId(), counted.minus(counted.min(c.left())), c.on());
  }

  @Override
  public Optional<Rejection> objection(PledgeEvent event, Pledge state) {
    return switch (state) {
      case Pledge.NotMade() -> switch (event) {
        case Made e -> Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
            .and(!e.dueOn().isBefore(e.on()), PLEDGE_DUE_BEFORE_MADE)
            .objection();
        default -> Requirements.objection(NOT_FOUND);
      };
      case Pledge.Made made -> objection(event, made);
      // A refund takes back what a donation kept, whatever has become of the rest.
      case Pledge.Cancelled(Pledge.Made last, var on) -> switch (event) {
        case Made e -> Requirements.objection(ALREADY_EXISTS);
        case DonationDiscounted e -> discounted(e, last);
        default -> Requirements.objection(PLEDGE_IS_CANCELLED);
      };
      case Pledge.WrittenOff(Pledge.Made last, var on) -> switch (event) {
        case Made e -> Requirements.objection(ALREADY_EXISTS);
        case DonationDiscounted e -> discounted(e, last);
        default -> Requirements.objection(PLEDGE_IS_WRITTEN_OFF);
      };
    };
  }

  private static Optional<Rejection> objection(PledgeEvent event, Pledge.Made made) {
    return switch (event) {
      case Made e -> Requirements.objection(ALREADY_EXISTS);
      case InstalmentsAgreed e -> Requirements.that(!made.open().isZero(), PLEDGE_IS_KEPT)
          .and(Instalments.areInOrder(e.instalments(), made.on())
              && Instalments.sum(e.instalments()).equals(made.amount()), INSTALMENTS_DO_NOT_FIT)
          .andNotBefore(made.on(), e.on())
          .objection();
      case DonationCounted e -> Requirements.that(!made.donations().containsKey(e.donationId()), DONATION_ALREADY_COUNTED)
          .and(!e.amount().isZero(), AMOUNT_IS_ZERO)
          .and(!e.amount().isMoreThan(made.open()), MORE_THAN_PLEDGED, Map.of("open", made.open().amount()))
          .andNotBefore(made.on(), e.on())
          .objection();
      case DonationDiscounted e -> discounted(e, made);
      case Reminded e -> Requirements.that(!made.overdue(e.on()).isZero(), NOTHING_OVERDUE)
          .and(e.overdue().equals(made.overdue(e.on())), DIFFERS_FROM_EARLIER_FACT)
          .andNotBefore(made.on(), e.on())
          .objection();
      case Lapsed e -> Requirements.that(!made.open().isZero(), PLEDGE_IS_KEPT)
          .and(made.lapsed().isEmpty(), PLEDGE_ALREADY_LAPSED)
          .and(e.open().equals(made.open()) && e.province().equals(made.province()), DIFFERS_FROM_EARLIER_FACT)
          .andNotBefore(made.lastDueOn().plusDays(1), e.on())
          .objection();
      case WrittenOff e -> Requirements.that(!made.open().isZero(), PLEDGE_IS_KEPT)
          .and(made.lapsed().isPresent(), PLEDGE_NOT_LAPSED)
          .and(made.lapsed().filter(lapse -> lapse.by().equals(e.by())).isEmpty(), NEEDS_A_SECOND_PERSON)
          .and(e.open().equals(made.open()) && e.province().equals(made.province()), DIFFERS_FROM_EARLIER_FACT)
          .andNotBefore(made.latest(), e.on())
          .objection();
      case Cancelled e -> Requirements.that(!made.open().isZero(), PLEDGE_IS_KEPT)
          .and(e.open().equals(made.open()) && e.province().equals(made.province()), DIFFERS_FROM_EARLIER_FACT)
          .andNotBefore(made.latest(), e.on())
          .objection();
    };
  }

  private static Optional<Rejection> discounted(DonationDiscounted e, Pledge.Made made) {
    Rial counted = made.donations().getOrDefault(e.donationId(), Rial.ZERO);
    return Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
        .and(!e.amount().isMoreThan(counted), MORE_THAN_COUNTED, Map.of("counted", counted.amount()))
        .andNotBefore(made.on(), e.on())
        .objection();
  }

  /** Why a donation may not be received for a pledge; asked before the donation is, so that clearing it meets no objection. */
  public static Optional<Rejection> objectionToDonation(Pledge pledge, BenefactorId giver, FundId fund, LocalDate on) {
    return switch (pledge) {
      case Pledge.NotMade() -> Requirements.objection(NOT_FOUND);
      case Pledge.Made made -> Requirements
          .that(made.benefactorId().equals(giver) && made.fundId().equals(fund), PLEDGE_OF_ANOTHER)
          .andNotBefore(made.on(), on)
          .objection();
      case Pledge.Cancelled _ -> Requirements.objection(PLEDGE_IS_CANCELLED);
      case Pledge.WrittenOff _ -> Requirements.objection(PLEDGE_IS_WRITTEN_OFF);
    };
  }

  @Override
  public Pledge evolve(Pledge state, PledgeEvent event) {
    return switch (state) {
      case Pledge.NotMade none -> event instanceof Made e
          ? new Pledge.Made(e.benefactorId(), e.fundId(), e.province(), e.amount(),
              List.of(new Instalment(e.dueOn(), e.amount())), Map.of(), Optional.empty(), e.on(), e.on())
          : none;
      case Pledge.Made made -> evolve(made, event);
      case Pledge.Cancelled cancelled -> event instanceof DonationDiscounted e
          ? new Pledge.Cancelled(discount(cancelled.last(), e), cancelled.on())
          : cancelled;
      case Pledge.WrittenOff writtenOff -> event instanceof DonationDiscounted e
          ? new Pledge.WrittenOff(discount(writtenOff.last(), e), writtenOff.on())
          : writtenOff;
    };
  }

  private static Pledge evolve(Pledge.Made made, PledgeEvent event) {
    return switch (event) {
      case Made e -> made;
      case InstalmentsAgreed e -> made.agreed(e.instalments(), e.on());
      case DonationCounted e -> {
        Map<DonationId, Rial> counting = new HashMap<>(made.donations());
        counting.put(e.donationId(), e.amount());
        yield made.with(counting, e.on());
      }
      case DonationDiscounted e -> discount(made, e);
      case Reminded e -> made.asOf(e.on());
      case Lapsed e -> made.lapsed(new Pledge.Lapse(e.by(), e.on()));
      case WrittenOff e -> new Pledge.WrittenOff(made, e.on());
      case Cancelled e -> new Pledge.Cancelled(made, e.on());
    };
  }

  private static Pledge.Made discount(Pledge.Made made, DonationDiscounted e) {
    Map<DonationId, Rial> counting = new HashMap<>(made.donations());
    counting.computeIfPresent(e.donationId(), (donation, counted) -> counted.minus(e.amount()));
    return made.with(counting, e.on());
  }
}
