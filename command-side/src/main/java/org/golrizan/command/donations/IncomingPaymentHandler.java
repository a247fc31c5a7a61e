package org.golrizan.command.donations;

import static org.golrizan.command.donations.BenefactorShell.BENEFACTOR;
import static org.golrizan.command.donations.IncomingPaymentShell.INCOMING_PAYMENT;
import static org.golrizan.command.donations.PledgeShell.PLEDGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.DonationCommand;
import org.golrizan.domain.donations.IncomingPayment;
import org.golrizan.domain.donations.IncomingPaymentCommand;
import org.golrizan.domain.donations.Pledge;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.IncomingPaymentEvent;
import org.golrizan.events.donations.IncomingPaymentId;
import org.golrizan.events.donations.IncomingPaymentSource;
import org.golrizan.events.donations.PledgeId;
import org.springframework.stereotype.Component;

/** A payment that came in and the donation that it is are stored together: the same line or slip twice is one donation. */
@Component
class IncomingPaymentHandler {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}");

  private final Streams streams;
  private final Gate gate;
  private final Funds funds;
  private final Gifts gifts;

  IncomingPaymentHandler(Streams streams, Gate gate, Funds funds, Gifts gifts) {
    this.streams = streams;
    this.gate = gate;
    this.funds = funds;
    this.gifts = gifts;
  }

  @CommandHandler
  void handle(EnterPayment command, CommandContext context) {
    Place.InProvince place = funds.place(command.fundId(), "/fundId");
    gate.require(context.actor(), Permission.ENTER_PAYMENT, place);
    Optional<EnterPayment.Giver.Named> giver = switch (command.giver()) {
      case EnterPayment.Giver.Named named -> Optional.of(named);
      case EnterPayment.Giver.Written(Optional<String> text) -> text.flatMap(written -> recognised(written, command));
    };
    giver.ifPresent(named -> gifts.require(named.benefactorId(), command.fundId(), named.pledgeId(), command.on()));
    var payment = INCOMING_PAYMENT.at(command.paymentId());
    List<IncomingPaymentEvent> entered = streams.decide(payment, new IncomingPaymentCommand.Enter(
        command.paymentId(), command.source(), command.issuer(), command.reference(), command.fundId(), place.province(),
        command.amount(), context.staff(), command.on()));
    if (!entered.isEmpty() && giver.isPresent()) {
      match(command.paymentId(), streams.state(payment).facts().orElseThrow(), command.donationId(), giver.get(), context,
          command.on());
    }
  }

  /** The pledge or the benefactor whose id the payer wrote, if a donation of theirs to the fund is possible. */
  private Optional<EnterPayment.Giver.Named> recognised(String written, EnterPayment command) {
    Matcher matcher = ID.matcher(written);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String digits = matcher.group().replace("-", "");
    UUID id = new UUID(Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
    if (streams.peek(PLEDGE.at(new PledgeId(id))) instanceof Pledge.Made pledge) {
      return gifts.objection(pledge.benefactorId(), command.fundId(), new PledgeId(id), command.on()).isEmpty()
          ? Optional.of(new EnterPayment.Giver.Named(pledge.benefactorId(), Optional.of(new PledgeId(id))))
          : Optional.empty();
    }
    return streams.version(BENEFACTOR.at(new BenefactorId(id)).stream()) > 0
        ? Optional.of(new EnterPayment.Giver.Named(new BenefactorId(id), Optional.empty()))
        : Optional.empty();
  }

  @CommandHandler
  void handle(MatchPayment command, CommandContext context) {
    IncomingPayment.Entered entered = addressed(command.paymentId(), context);
    gifts.require(command.benefactorId(), entered.fundId(), command.pledgeId(), command.on());
    match(command.paymentId(), entered, command.donationId(),
        new EnterPayment.Giver.Named(command.benefactorId(), command.pledgeId()), context, command.on());
  }

  private void match(
      IncomingPaymentId paymentId,
      IncomingPayment.Entered entered,
      DonationId donationId,
      EnterPayment.Giver.Named giver,
      CommandContext context,
      LocalDate on) {
    streams.decide(INCOMING_PAYMENT.at(paymentId), new IncomingPaymentCommand.Match(paymentId, donationId, context.staff(), on));
    gifts.receiveCleared(
        new DonationCommand.Receive(donationId, giver.benefactorId(), entered.fundId(), entered.province(), giver.pledgeId(),
            entered.amount(), method(entered.source()), on),
        context.staff());
  }

  private static DonationMethod method(IncomingPaymentSource source) {
    return switch (source) {
      case STATEMENT_LINE -> DonationMethod.BANK_TRANSFER;
      case CASH_SLIP -> DonationMethod.CASH;
    };
  }

  @CommandHandler
  void handle(IncomingPaymentCommand.Dismiss command, CommandContext context) {
    addressed(command.paymentId(), context);
    streams.decide(INCOMING_PAYMENT.at(command.paymentId()), command);
  }

  private IncomingPayment.Entered addressed(IncomingPaymentId paymentId, CommandContext context) {
    var payment = INCOMING_PAYMENT.at(paymentId);
    streams.address(payment, context.seen());
    IncomingPayment.Entered entered = streams.state(payment).facts().orElseThrow();
    gate.require(context.actor(), Permission.ENTER_PAYMENT, new Place.InProvince(entered.province()));
    return entered;
  }
}
