package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.MAHR;
import static org.golrizan.domain.donations.Gifts.credited;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.donation;
import static org.golrizan.domain.donations.Gifts.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.golrizan.domain.Decision;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundEvent;
import org.junit.jupiter.api.Test;

/** Walks at random through what can be asked of a fund, sensible or not. {@code -Dgolrizan.test.seed=…} repeats a walk. */
class RandomFundTest {

  private static final int WALKS = 200;
  private static final int STEPS = 150;

  private final FundDecider fund = new FundDecider();

  @Test
  void whateverIsAskedForAFundGivesItsOldestMoneyAndNeverMoreThanItHas() {
    long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
    System.out.println("RandomFundTest: golrizan.test.seed=" + seed);
    Random random = new Random(seed);
    int allocations = 0;
    int payments = 0;
    int returns = 0;
    int refunds = 0;
    int givenBack = 0;
    for (int walk = 0; walk < WALKS; walk++) {
      String name = "seed " + seed + ", walk " + walk;
      List<FundEvent> events = walk(random, name);
      assertReplaysWithoutItsCommands(events, name);
      allocations += count(events, FundEvent.Allocated.class);
      payments += count(events, FundEvent.Paid.class);
      returns += count(events, FundEvent.PaymentReturned.class);
      refunds += count(events, FundEvent.Refunded.class);
      givenBack += count(events, FundEvent.GivenBack.class);
    }
    assertThat(allocations).as("a walk that never got anywhere proves nothing").isGreaterThan(1_000);
    assertThat(payments).isGreaterThan(300);
    assertThat(returns).isGreaterThan(30);
    assertThat(refunds).isGreaterThan(40);
    assertThat(givenBack).isGreaterThan(300);
  }

  private List<FundEvent> walk(Random random, String name) {
    List<FundEvent> events = new ArrayList<>(List.of(fund()));
    Fund state = fund.fold(events);
    for (int step = 0; step < STEPS; step++) {
      FundCommand command = command(random, step);
      Decision<FundEvent> decision = fund.decide(command, state);
      boolean lawful = new FundWitness(events).allows(command);
      assertThat(decision instanceof Decision.Accepted).as("%s, step %d: %s", name, step, command).isEqualTo(lawful);
      if (decision instanceof Decision.Accepted<FundEvent>(List<FundEvent> accepted)) {
        for (FundEvent event : accepted) {
          events.add(event);
          state = fund.evolve(state, event);
        }
        new FundWitness(events).check((Fund.Open) state, name + ", step " + step);
      }
    }
    return events;
  }

  /** Ids and days repeat often enough that every rule is hit; amounts are small so that lots end on allocations' ends. */
  private static FundCommand command(Random random, int step) {
    LocalDate on = day(step / 10 - random.nextInt(3));
    int number = random.nextInt(25);
    AllocationId allocation = new AllocationId(new UUID(2, number));
    Rial amount = Rial.of(random.nextInt(8) == 0 ? random.nextInt(30) : 3 + number % 20);
    return switch (random.nextInt(9)) {
      case 0, 1 -> new FundCommand.Credit(FUND, donation(random.nextInt(60)), Rial.of(random.nextInt(12)), on);
      case 2, 3, 4 -> new FundCommand.Allocate(FUND, allocation, amount, MAHR, on);
      case 5 -> new FundCommand.Refund(FUND, donation(random.nextInt(60)), Rial.of(random.nextInt(6)), on);
      case 6 -> new FundCommand.GiveBack(FUND, allocation, on);
      case 7 -> new FundCommand.TakePaymentBack(FUND, allocation, on);
      default -> new FundCommand.Pay(FUND, allocation, amount, on);
    };
  }

  private void assertReplaysWithoutItsCommands(List<FundEvent> events, String name) {
    Fund state = fund.initial();
    for (FundEvent event : events) {
      assertThat(fund.permits(event, state)).as("%s: %s", name, event).isTrue();
      state = fund.evolve(state, event);
      if (!(event instanceof FundEvent.Refunded)) { // a donation may be refunded in parts
        assertThat(fund.permits(event, state)).as("%s, twice: %s", name, event).isFalse();
      }
    }
    assertThat(state).as(name).isEqualTo(fund.fold(events));
  }

  private static int count(List<FundEvent> events, Class<? extends FundEvent> type) {
    return (int) events.stream().filter(type::isInstance).count();
  }

  @Test
  void aFundOfManyDonationsIsFoldedAndSpentToTheLastRial() {
    Fund state = fund.evolve(fund.initial(), fund());
    for (int number = 0; number < 60_000; number++) {
      state = fund.evolve(state, credited(number, 10, number / 1_000));
    }
    assertThat(((Fund.Open) state).free()).isEqualTo(Rial.of(600_000));
    for (int number = 0; number < 600; number++) {
      FundCommand command =
          new FundCommand.Allocate(FUND, new AllocationId(new UUID(2, number)), Rial.of(1_000), MAHR, day(100));
      Decision<FundEvent> decision = fund.decide(command, state);
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
      state = fund.evolve(state, ((Decision.Accepted<FundEvent>) decision).events().getFirst());
    }
    assertThat(((Fund.Open) state).free()).isEqualTo(Rial.ZERO);
    assertThat(((Fund.Open) state).lots().isEmpty()).isTrue();
  }
}
