package org.golrizan.command.donations;

import static org.golrizan.command.donations.BenefactorAccountShell.BENEFACTOR_ACCOUNT;
import static org.golrizan.command.donations.PaymentIntentShell.PAYMENT_INTENT;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.donations.BenefactorAccount;
import org.golrizan.domain.donations.DonationCommand;
import org.golrizan.domain.donations.DonationRule;
import org.golrizan.domain.donations.PaymentIntent;
import org.golrizan.domain.donations.PaymentIntentCommand;
import org.golrizan.events.donations.BenefactorAccountId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.PaymentIntentId;
import org.golrizan.events.donations.PledgeId;
import org.springframework.stereotype.Component;

/** A payment at the gateway and the donation that it is are stored together: the same answer twice is one donation. */
@Component
class PaymentIntentHandler {

  private final Streams streams;
  private final Gate gate;
  private final Funds funds;
  private final Gifts gifts;

  PaymentIntentHandler(Streams streams, Gate gate, Funds funds, Gifts gifts) {
    this.streams = streams;
    this.gate = gate;
    this.funds = funds;
    this.gifts = gifts;
  }

  @CommandHandler
  void handle(StartPayment command, CommandContext context) {
    gate.require(context.actor(), Permission.GIVE, new Place.Own());
    Place.InProvince place = funds.place(command.fundId(), "/fundId");
    if (!(streams.peek(BENEFACTOR_ACCOUNT.at(BenefactorAccountId.of(context.staff()))) instanceof BenefactorAccount.Linked own)) {
      throw new RuleRejectedException(Rejection.of(DonationRule.ACCOUNT_NOT_LINKED));
    }
    gifts.require(own.benefactorId(), command.fundId(), command.pledgeId(), command.on());
    streams.decide(PAYMENT_INTENT.at(command.intentId()), new PaymentIntentCommand.Start(command.intentId(), own.benefactorId(),
        command.fundId(), place.province(), command.pledgeId(), command.amount(), command.on()));
  }

  @CommandHandler
  void handle(AnswerPayment command, CommandContext context) {
    gate.require(context.actor(), Permission.ANSWER_PAYMENT_INTENT, new Place.Anywhere());
    var intent = PAYMENT_INTENT.at(command.intentId());
    streams.address(intent, context.seen());
    PaymentIntent.Started started = streams.state(intent).facts().orElseThrow();
    // A gateway in another time zone may be a day ahead or behind: the money did not come before it was asked for.
    LocalDate on = command.on().isBefore(started.on()) ? started.on() : command.on();
    switch (command.answer()) {
      case AnswerPayment.Answer.NotTaken(var reason) ->
          streams.decide(intent, new PaymentIntentCommand.Fail(command.intentId(), reason, on));
      case AnswerPayment.Answer.Taken taken -> take(command.intentId(), started, taken, context, on);
    }
  }

  private void take(
      PaymentIntentId id, PaymentIntent.Started started, AnswerPayment.Answer.Taken taken, CommandContext context, LocalDate on) {
    if (!taken.amount().equals(started.amount())) {
      throw new RuleRejectedException(
          Rejection.of(CommonRule.DIFFERS_FROM_EARLIER_FACT).with("amount", started.amount().amount()));
    }
    boolean isNew = !streams.decide(PAYMENT_INTENT.at(id),
        new PaymentIntentCommand.Succeed(id, taken.donationId(), taken.reference(), on)).isEmpty();
    if (isNew) {
      // A pledge that was given up meanwhile takes no donation; the money is good without it.
      Optional<PledgeId> pledge = started.pledgeId().filter(pledgeId ->
          gifts.objection(started.benefactorId(), started.fundId(), pledgeId, on).isEmpty());
      gifts.receiveCleared(new DonationCommand.Receive(taken.donationId(), started.benefactorId(), started.fundId(),
          started.province(), pledge, started.amount(), DonationMethod.CARD, on), context.staff());
    }
  }
}
