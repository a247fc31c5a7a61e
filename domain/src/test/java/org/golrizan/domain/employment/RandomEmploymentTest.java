package org.golrizan.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.DeclineReason;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.Sex;
import org.golrizan.events.employment.Trade;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopEvent;
import org.golrizan.events.employment.WorkshopId;
import org.golrizan.events.employment.WorkshopLocation;
import org.golrizan.events.employment.WorkshopOwnership;
import org.junit.jupiter.api.Test;

/** Walks at random through what staff may ask for, sensible or not. {@code -Dgolrizan.test.seed=…} repeats a walk. */
class RandomEmploymentTest {

  private static final int WALKS = 150;
  private static final int STEPS = 300;
  private static final int PRISONERS = 3;
  private static final int WORKSHOPS = 2;
  private static final int APPLICATIONS = 6;
  private static final List<PrisonId> PRISONS = List.of(Facts.EVIN, Facts.ADELABAD);
  private static final LocalDate START = LocalDate.of(2026, 3, 21);

  @Test
  void whateverIsAskedForNoRuleOfWorkIsBroken() {
    long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
    System.out.println("RandomEmploymentTest: golrizan.test.seed=" + seed);
    Random random = new Random(seed);
    Set<Class<?>> seen = new HashSet<>();
    for (int walk = 0; walk < WALKS; walk++) {
      seen.addAll(new Walk(random, "seed " + seed + ", walk " + walk).run());
    }
    assertThat(seen).as("a walk that never got anywhere proves nothing").containsAll(everyEvent());
  }

  private static List<Class<?>> everyEvent() {
    return Stream.<Class<?>>of(WorkshopEvent.class, PrisonerEvent.class, WorkApplicationEvent.class, PlacementEvent.class)
        .flatMap(stream -> Stream.of(stream.getPermittedSubclasses()))
        .filter(event -> event != PrisonerEvent.ReleaseCaseOpened.class && event != PrisonerEvent.ReleaseCaseClosed.class)
        .toList();
  }

  private static final class Walk {

    private final Random random;
    private final String name;
    private final EmploymentOffice office = new EmploymentOffice();
    private final EmploymentWitness witness = new EmploymentWitness();
    private int witnessed;
    private int applications;
    private int placements;

    Walk(Random random, String name) {
      this.random = random;
      this.name = name;
    }

    Set<Class<?>> run() {
      for (int step = 0; step < STEPS; step++) {
        LocalDate on = START.plusDays(step / 5 - random.nextInt(7));
        step(on);
        List<DomainEvent> journal = office.ledger.journal();
        journal.subList(witnessed, journal.size()).forEach(witness::see);
        witnessed = journal.size();
        assertThat(witness.faults()).as(name + ", step " + step).isEmpty();
      }
      assertThat(witness.overlaps()).as(name).isEmpty();
      assertThat(office.replayFaults()).as(name).isEmpty();
      Set<Class<?>> seen = new HashSet<>();
      office.ledger.journal().forEach(event -> seen.add(event.getClass()));
      return seen;
    }

    private boolean step(LocalDate on) {
      return switch (random.nextInt(28)) {
        case 0, 1 -> office.ask(new PrisonerCommand.Admit(prisoner(), new PersonId(id(9, 9)), Personal.erased(),
            Personal.erased(), Personal.erased(), Sex.MALE, prison(), LegalCategory.OTHER, on));
        case 2, 3 -> office.ask(new WorkshopCommand.Open(workshop(), prison(), "A workshop",
            any(WorkshopOwnership.values()), any(WorkshopLocation.values()), any(Trade.values()), random.nextInt(4), on));
        case 4 -> office.ask(new WorkshopCommand.ChangeSeats(workshop(), random.nextInt(4), on));
        case 5, 6, 7 -> office.ask(new PrisonerCommand.ConsentToWork(prisoner(), on));
        case 8 -> office.withdrawConsent(prisoner(), on);
        case 9, 10, 11, 12 -> office.ask(new WorkApplicationCommand.Submit(
            new WorkApplicationId(id(3, ++applications)), prisoner(), workshop(), prison(), staff(), on));
        case 13, 14, 15 -> office.ask(new WorkApplicationCommand.Approve(application(), staff(), on));
        case 16 -> office.ask(random.nextBoolean()
            ? new WorkApplicationCommand.Decline(application(), DeclineReason.OTHER, staff(), on)
            : new WorkApplicationCommand.Withdraw(application(), on));
        case 17, 18, 19, 20 -> office.place(
            application(), new PlacementId(id(4, ++placements)), any(WorkTime.values()), pay(), on);
        case 21 -> office.end(new PlacementId(id(4, Math.max(1, placements - random.nextInt(6)))), PlacementEndReason.OTHER, on);
        case 22 -> careless(on);
        case 23, 24, 25, 26 -> smooth(on);
        default -> random.nextInt(8) == 0 ? office.depart(prisoner(), on) : office.transfer(prisoner(), prison(), on);
      };
    }

    /** Everything in its order on one day, so that many prisoners come to work. */
    private boolean smooth(LocalDate on) {
      WorkApplicationId application = new WorkApplicationId(id(3, ++applications));
      PrisonerId prisoner = prisoner();
      office.ask(new PrisonerCommand.ConsentToWork(prisoner, on));
      return office.ask(new WorkApplicationCommand.Submit(
              application, prisoner, workshop(), prison(), new StaffId("officer"), on))
          && office.ask(new WorkApplicationCommand.Approve(application, new StaffId("council"), on))
          && office.place(application, new PlacementId(id(4, ++placements)), any(WorkTime.values()), Facts.PAID, on);
    }

    /** Forgets that placements end first. */
    private boolean careless(LocalDate on) {
      return switch (random.nextInt(3)) {
        case 0 -> office.ask(new PrisonerCommand.Transfer(prisoner(), prison(), prison(), on));
        case 1 -> office.ask(new PrisonerCommand.WithdrawConsent(prisoner(), on));
        default -> office.ask(new PrisonerCommand.Depart(prisoner(), prison(),
            DepartureReason.DIED, on));
      };
    }

    private PrisonerId prisoner() {
      return new PrisonerId(id(1, random.nextInt(PRISONERS)));
    }

    private WorkshopId workshop() {
      return new WorkshopId(id(2, random.nextInt(WORKSHOPS)));
    }

    /** One of the latest. */
    private WorkApplicationId application() {
      return new WorkApplicationId(id(3, Math.max(1, applications - random.nextInt(APPLICATIONS))));
    }

    private PrisonId prison() {
      return PRISONS.get(random.nextInt(PRISONS.size()));
    }

    private StaffId staff() {
      return new StaffId("staff-" + random.nextInt(3));
    }

    private PayRate pay() {
      return switch (random.nextInt(4)) {
        case 0 -> new PayRate.Unpaid();
        case 1 -> new PayRate.PerPiece(Rial.of(random.nextInt(3)));
        default -> new PayRate.PerDay(Rial.of(3_000_000));
      };
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private static UUID id(int kind, int number) {
      return new UUID(kind, number);
    }
  }
}
