package org.golrizan.command.donations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.IncomingPayment;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.IncomingPaymentId;
import org.golrizan.events.donations.IncomingPaymentSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Banks' statements: each line is a payment, and a donation if it says whose. */
@RestController
@RequestMapping("/api/v1/bank-statements")
@Tag(name = "incoming-payments")
class BankStatementController {

  private final Commands commands;
  private final Streams streams;

  BankStatementController(Commands commands, Streams streams) {
    this.commands = commands;
    this.streams = streams;
  }

  /** What became of a line. */
  enum Outcome {
    /** It is a donation now. */
    DONATION,
    /** It came in, and somebody must say whose it is. */
    WAITING,
    /** It was entered before. */
    KNOWN,
    /** A rule said no. */
    REFUSED
  }

  /**
   * @param line from 0
   * @param id   of the incoming payment
   * @param code the rule's, if it was refused
   */
  record LineAnswer(int line, UUID id, Outcome outcome, @Nullable String code) {}

  /** @param position of the last event that the statement led to */
  record StatementAnswer(int donations, int waiting, int known, int refused, long position, List<LineAnswer> lines) {}

  @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  @Requires(Permission.ENTER_PAYMENT)
  @Operation(summary = "Enter a bank's statement, as JSON or as a file of comma-separated values; the same line twice is one payment")
  ResponseEntity<StatementAnswer> enter(@RequestBody BankStatement body, CommandCall call) {
    List<LineAnswer> answers = new ArrayList<>();
    long position = 0;
    for (int number = 0; number < body.lines().size(); number++) {
      BankStatement.Line line = body.lines().get(number);
      IncomingPaymentId id = IncomingPaymentId.of(IncomingPaymentSource.STATEMENT_LINE, line.account(), line.reference());
      boolean known = streams.version(id.stream()) > 0;
      try {
        CommandAnswer answer = enter(id, line, call.part(number));
        position = Math.max(position, answer.position());
        answers.add(new LineAnswer(number, id.value(), known ? Outcome.KNOWN : outcome(id), null));
      } catch (ApiProblem problem) {
        if (problem.type() != ProblemType.RULE) {
          throw problem;
        }
        answers.add(new LineAnswer(number, id.value(), Outcome.REFUSED, problem.code()));
      }
    }
    return ResponseEntity.ok(new StatementAnswer(count(answers, Outcome.DONATION), count(answers, Outcome.WAITING),
        count(answers, Outcome.KNOWN), count(answers, Outcome.REFUSED), position, answers));
  }

  private CommandAnswer enter(IncomingPaymentId id, BankStatement.Line line, CommandCall call) {
    return Objects.requireNonNull(commands.create(call, "/api/v1/incoming-payments/" + id.value(), id,
        new EnterPayment(id, IncomingPaymentSource.STATEMENT_LINE, line.account(), line.reference(), line.fundId(), line.amount(),
            NewId.of(DonationId::new), new EnterPayment.Giver.Written(line.payer()), line.bookedOn())).getBody());
  }

  private Outcome outcome(IncomingPaymentId id) {
    return streams.peek(IncomingPaymentShell.INCOMING_PAYMENT.at(id)) instanceof IncomingPayment.Entered
        ? Outcome.WAITING
        : Outcome.DONATION;
  }

  private static int count(List<LineAnswer> answers, Outcome outcome) {
    return (int) answers.stream().filter(answer -> answer.outcome() == outcome).count();
  }
}
