package org.golrizan.command.donations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.IntentFailureReason;
import org.golrizan.events.donations.PaymentIntentId;
import org.golrizan.events.donations.PledgeId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Payments of benefactors at a gateway: begun by them, answered by the gateway's system, which signs what it says. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "payments")
class PaymentIntentController {

  private final Commands commands;
  private final GatewayProperties gateway;
  private final Clock clock;

  PaymentIntentController(Commands commands, GatewayProperties gateway, Clock clock) {
    this.commands = commands;
    this.gateway = gateway;
    this.clock = clock;
  }

  record NewPayment(FundId fundId, Optional<PledgeId> pledgeId, Rial amount) {}

  /** @param reference the gateway's */
  record PaymentTaken(Rial amount, @Size(max = 60) String reference) {}

  record PaymentNotTaken(IntentFailureReason reason) {}

  @PostMapping("/my/payments")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.GIVE)
  @Operation(summary = "Begin to give; the answer's Link with rel=payment leads to the payment gateway")
  ResponseEntity<CommandAnswer> start(@RequestBody NewPayment body, CommandCall call) {
    String payUri = gateway.payUri();
    if (payUri == null) {
      throw ApiProblem.conflict("no-gateway", Map.of());
    }
    PaymentIntentId id = NewId.of(PaymentIntentId::new);
    ResponseEntity<CommandAnswer> answer = commands.create(call, "/api/v1/my/payments/" + id.value(), id,
        new StartPayment(id, body.fundId(), body.pledgeId(), body.amount(), today()));
    // A request that comes again gets the payment that it began the first time.
    CommandAnswer made = Objects.requireNonNull(answer.getBody());
    String link = payUri.replace("{intent}", made.id()).replace("{amount}", Long.toString(body.amount().amount()));
    return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders())
        .header(HttpHeaders.LINK, "<" + link + ">; rel=\"payment\"").body(made);
  }

  @PostMapping("/payments/{id}/taken")
  @Requires(Permission.ANSWER_PAYMENT_INTENT)
  @Operation(summary = "Say that the gateway took the money; said twice it is one donation")
  ResponseEntity<CommandAnswer> taken(@PathVariable PaymentIntentId id, @RequestBody PaymentTaken body, CommandCall call) {
    return commands.change(call, "/api/v1/payments/" + id.value(), id, new AnswerPayment(
        id, new AnswerPayment.Answer.Taken(body.amount(), body.reference(), NewId.of(DonationId::new)), today()));
  }

  @PostMapping("/payments/{id}/not-taken")
  @Requires(Permission.ANSWER_PAYMENT_INTENT)
  @Operation(summary = "Say that the gateway took no money")
  ResponseEntity<CommandAnswer> notTaken(@PathVariable PaymentIntentId id, @RequestBody PaymentNotTaken body, CommandCall call) {
    return commands.change(call, "/api/v1/payments/" + id.value(), id,
        new AnswerPayment(id, new AnswerPayment.Answer.NotTaken(body.reason()), today()));
  }

  /** What happens online happens now. */
  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
