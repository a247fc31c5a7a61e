package org.golrizan.domain.release;

import static org.golrizan.domain.release.Cases.ALLOCATION;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.CREDITOR;
import static org.golrizan.domain.release.Cases.DOCUMENT;
import static org.golrizan.domain.release.Cases.JUDGE;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.POLICY;
import static org.golrizan.domain.release.Cases.PRISON;
import static org.golrizan.domain.release.Cases.PRISONER;
import static org.golrizan.domain.release.Cases.PROVINCE;
import static org.golrizan.domain.release.Cases.SECOND_ALLOCATION;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.allocated;
import static org.golrizan.domain.release.Cases.approved;
import static org.golrizan.domain.release.Cases.asked;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.corrected;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.events;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.forgivenessWithdrawn;
import static org.golrizan.domain.release.Cases.noted;
import static org.golrizan.domain.release.Cases.opened;
import static org.golrizan.domain.release.Cases.ownPaid;
import static org.golrizan.domain.release.Cases.paid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.golrizan.domain.Decision;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.Personal;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.NegotiationOutcome;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.AllocationGivenBack;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimRelieved;
import org.golrizan.events.release.ReleaseCaseEvent.DetentionGroundLifted;
import org.golrizan.events.release.ReleaseCaseEvent.FoundIneligible;
import org.golrizan.events.release.ReleaseCaseEvent.Granted;
import org.golrizan.events.release.ReleaseCaseEvent.InstalmentPlanAgreed;
import org.golrizan.events.release.ReleaseCaseEvent.LoanPaid;
import org.golrizan.events.release.ReleaseCaseEvent.NegotiationNoted;
import org.golrizan.events.release.ReleaseCaseEvent.PaymentReturned;
import org.golrizan.events.release.ReleaseCaseEvent.Refused;
import org.golrizan.events.release.ReleaseCaseEvent.Reopened;
import org.golrizan.events.release.ReleaseCaseEvent.Resumed;
import org.golrizan.events.release.ReleaseCaseEvent.SettlementReversed;
import org.golrizan.events.release.ReleaseCaseEvent.Suspended;
import org.golrizan.events.release.ReleaseCaseEvent.Withdrawn;
import org.golrizan.events.release.ReopenReason;
import org.golrizan.events.release.ReversalReason;
import org.golrizan.events.release.SettlementChannel;
import org.golrizan.events.release.SuspensionReason;

/** Asks the rules at every stage of a case for every event, and writes down where it leads or which rule objects. */
final class CaseTable {

  private static final ReleaseCaseDecider RULES = new ReleaseCaseDecider();

  private CaseTable() {}

  /** A case at each stage, by the shortest way to it. */
  static Map<ReleaseCaseStage, ReleaseCase> stages() {
    Map<ReleaseCaseStage, ReleaseCase> stages = new EnumMap<>(ReleaseCaseStage.class);
    ReleaseCaseEvent[] funded = {opened(), eligible(), claim(CLAIM, 100), allocated(CLAIM, ALLOCATION, 100, 2)};
    ReleaseCaseEvent[] paid = with(funded, paid(CLAIM, ALLOCATION, 100, 2));
    ReleaseCaseEvent[] approved = with(paid, asked(3), approved(4));
    Granted granted = new Granted(CASE, PRISONER, PRISON, PROVINCE, 1, settled(), OFFICER, day(5));
    put(stages, opened());
    put(stages, opened(), eligible());
    put(stages, opened(), ineligible());
    put(stages, opened(), eligible(), claim(CLAIM, 1_001));
    put(stages, opened(), eligible(), claim(CLAIM, 100), allocated(CLAIM, ALLOCATION, 60, 2));
    put(stages, funded);
    put(stages, with(funded, asked(3)));
    put(stages, approved);
    put(stages, with(funded, new Suspended(CASE, SuspensionReason.OTHER, OFFICER, day(3))));
    put(stages, with(funded, asked(3), new Refused(CASE, RefusalReason.OTHER, JUDGE, day(4))));
    put(stages, with(funded, new Withdrawn(CASE, CaseCloseReason.OTHER, OFFICER, day(4))));
    put(stages, with(approved, eligible(5), granted));
    put(stages, with(approved, eligible(5), granted, new ReleaseCaseEvent.Closed(CASE, day(6))));
    return stages;
  }

  private static void put(Map<ReleaseCaseStage, ReleaseCase> stages, ReleaseCaseEvent... events) {
    ReleaseCase state = RULES.initial();
    for (ReleaseCaseEvent event : events) {
      if (!RULES.permits(event, state)) {
        throw new AssertionError(event + " is not permitted: " + RULES.objection(event, state));
      }
      state = RULES.evolve(state, event);
    }
    stages.put(stage(state), state);
  }

  static ReleaseCaseStage stage(ReleaseCase state) {
    return switch (state) {
      case ReleaseCase.NotOpened() -> throw new AssertionError("opened");
      case ReleaseCase.Open open -> open.stage();
      case ReleaseCase.Closed closed -> closed.stage();
    };
  }

  /** One event of each kind, as it would follow. The grant comes with the check of its day. */
  static List<ReleaseCaseEvent> events() {
    return List.of(eligible(7), ineligible(), claim(SECOND_CLAIM, 10), corrected(CLAIM, 110, 7), forgiven(CLAIM, 10, 7),
        forgivenessWithdrawn(CLAIM, 10, 7), new ClaimRelieved(CASE, CLAIM, Rial.of(10), "court", OFFICER, day(7)),
        ownPaid(CLAIM, 10, 7), new LoanPaid(CASE, CLAIM, Rial.of(10), "bank", OFFICER, day(7)),
        new SettlementReversed(CASE, CLAIM, SettlementChannel.OWN_CONTRIBUTION, Rial.of(10), ReversalReason.ENTERED_BY_MISTAKE,
            OFFICER, day(7)),
        new InstalmentPlanAgreed(CASE, CLAIM, List.of(new Instalment(day(9), Rial.of(10))), DOCUMENT, OFFICER, day(7)),
        new NegotiationNoted(CASE, CLAIM, CREDITOR, NegotiationOutcome.NO_CHANGE, Personal.erased(), OFFICER, day(7)),
        allocated(CLAIM, SECOND_ALLOCATION, 10, 7), paid(CLAIM, ALLOCATION, 100, 7),
        new PaymentReturned(CASE, CLAIM, ALLOCATION, Rial.of(100), day(7)),
        new AllocationGivenBack(CASE, CLAIM, ALLOCATION, Rial.of(100), day(7)),
        noted(DetentionGround.OTHER, 7), new DetentionGroundLifted(CASE, DetentionGround.OTHER, OFFICER, day(7)),
        asked(7), approved(7), new Refused(CASE, RefusalReason.OTHER, JUDGE, day(7)),
        new Withdrawn(CASE, CaseCloseReason.OTHER, OFFICER, day(7)),
        new Suspended(CASE, SuspensionReason.OTHER, OFFICER, day(7)), new Resumed(CASE, OFFICER, day(7)),
        new Reopened(CASE, ReopenReason.NEW_FACTS, OFFICER, day(7)),
        new Granted(CASE, PRISONER, PRISON, PROVINCE, 1, settled(), OFFICER, day(7)), new ReleaseCaseEvent.Closed(CASE, day(7)));
  }

  /** Where the event leads from the stage, or the rule that objects; a grant is asked for as the command that checks first. */
  static String cell(ReleaseCase state, ReleaseCaseEvent event) {
    if (event instanceof Granted) {
      return switch (RULES.decide(new ReleaseCaseCommand.Grant(CASE, POLICY, false, PRISON, OFFICER, day(7)), state)) {
        case Decision.Accepted<ReleaseCaseEvent> accepted -> "**GRANTED**";
        case Decision.Rejected<ReleaseCaseEvent>(var rejection) -> rejection.details().get("missing") instanceof List<?> missing
            ? missing.stream().map(Object::toString).collect(Collectors.joining(", "))
            : rejection.rule().code();
      };
    }
    return RULES.objection(event, state).map(rejection -> rejection.rule().code())
        .orElseGet(() -> "**" + stage(RULES.evolve(state, event)) + "**");
  }

  static String document() {
    StringBuilder page = new StringBuilder("""
        # The course of a release case

        Every stage of a case against every event that can befall it, asked of the rules themselves. **BOLD** is the stage that the event
        leads to; anything else is the rule that objects, or for a grant all that is missing. This page is made from the code and checked by
        `CaseTableTest`. Do not edit it, write it anew:

            mvn -pl domain -am test -Dtest=CaseTableTest -Dgolrizan.docs.write=true

        The case of the table owes one claim of 100 rials, which a fund pays; it is at each stage by the shortest way. Where a cell names a
        rule of amounts (`more-than-outstanding`, `more-than-settled`, `differs-from-earlier-fact`, …), another amount would lead on.

        """);
    Map<ReleaseCaseStage, ReleaseCase> stages = stages();
    for (Map.Entry<ReleaseCaseStage, ReleaseCase> stage : stages.entrySet()) {
      page.append("## ").append(stage.getKey()).append("\n\n| Event | Leads to, or is refused by |\n|---|---|\n");
      for (ReleaseCaseEvent event : events()) {
        page.append("| `").append(EventCatalogue.golrizan().ofType(event.getClass()).orElseThrow().name()).append("` | ")
            .append(cell(stage.getValue(), event)).append(" |\n");
      }
      page.append("\n");
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static FoundIneligible ineligible() {
    return new FoundIneligible(CASE, 1, Set.of(IneligibilityReason.CATEGORY_EXCLUDED), OFFICER, day(7));
  }

  private static Map<SettlementChannel, Rial> settled() {
    Map<SettlementChannel, Rial> settled = new EnumMap<>(SettlementChannel.class);
    for (SettlementChannel channel : SettlementChannel.values()) {
      settled.put(channel, channel == SettlementChannel.DONATIONS ? Rial.of(100) : Rial.ZERO);
    }
    return settled;
  }

  private static ReleaseCaseEvent[] with(ReleaseCaseEvent[] before, ReleaseCaseEvent... more) {
    return Stream.concat(Stream.of(before), Stream.of(more)).toArray(ReleaseCaseEvent[]::new);
  }
}
