package org.golrizan.domain.familysupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.familysupport.Facts.DAY;
import static org.golrizan.domain.familysupport.Facts.FAMILY;
import static org.golrizan.domain.familysupport.Facts.SHIRAZ;
import static org.golrizan.domain.familysupport.Facts.TEHRAN;
import static org.golrizan.domain.familysupport.Facts.end;
import static org.golrizan.domain.familysupport.Facts.person;
import static org.golrizan.domain.familysupport.Facts.register;
import static org.golrizan.domain.familysupport.Facts.start;
import static org.golrizan.domain.familysupport.Facts.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.golrizan.domain.Ledger;
import org.golrizan.events.AssociationId;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.StaffId;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.Relation;
import org.golrizan.events.release.ReleaseCaseId;
import org.junit.jupiter.api.Test;

/** Walks at random through what associations may ask for. {@code -Dgolrizan.test.seed=…} repeats a walk. */
class RandomCoverageTest {

  private static final int WALKS = 300;
  private static final int STEPS = 60;
  private static final List<AssociationId> ASSOCIATIONS = List.of(TEHRAN, SHIRAZ);

  /** One association's coverage; {@code to} is the day it ended, or far away. */
  private record Span(AssociationId association, LocalDate from, LocalDate to) {}

  @Test
  void whateverIsAskedForCoveragesFollowEachOther() {
    long seed = Long.getLong("golrizan.test.seed", System.nanoTime());
    System.out.println("RandomCoverageTest: golrizan.test.seed=" + seed);
    Random random = new Random(seed);
    Set<Class<?>> seen = new HashSet<>();
    for (int walk = 0; walk < WALKS; walk++) {
      Ledger ledger = new Ledger();
      Ledger.Streams<FamilyCommand, Family, FamilyEvent> families = ledger.streams(new FamilyDecider());
      for (int step = 0; step < STEPS; step++) {
        FamilyCommand command = anything(random, DAY.plusDays(step - random.nextInt(6)));
        ledger.commit(() -> families.accepts(FAMILY, command));
      }
      List<Span> spans = spans(ledger.journal());
      for (int i = 1; i < spans.size(); i++) {
        assertThat(spans.get(i).from()).as("seed " + seed + ", walk " + walk).isAfterOrEqualTo(spans.get(i - 1).to());
      }
      assertThat(families.replayFaults()).as("seed " + seed + ", walk " + walk).isEmpty();
      ledger.journal().forEach(event -> seen.add(event.getClass()));
    }
    assertThat(seen).as("a walk that never got anywhere proves nothing").contains(FamilyEvent.class.getPermittedSubclasses());
  }

  private static FamilyCommand anything(Random random, LocalDate on) {
    return switch (random.nextInt(7)) {
      case 0 -> register(person(1, Relation.SPOUSE));
      case 1, 2 -> start(any(random), new StaffId(random.nextBoolean() ? "worker" : "approver"), on);
      case 3, 4 -> transfer(any(random), any(random), on);
      case 5 -> new FamilyCommand.StartGrace(FAMILY, new ReleaseCaseId(new UUID(0, random.nextInt(3))), 1, random.nextInt(9), on);
      default -> end(any(random), on);
    };
  }

  private static AssociationId any(Random random) {
    return ASSOCIATIONS.get(random.nextInt(ASSOCIATIONS.size()));
  }

  private static List<Span> spans(List<DomainEvent> journal) {
    List<Span> spans = new ArrayList<>();
    for (DomainEvent event : journal) {
      switch (event) {
        case FamilyEvent.CoverageStarted e -> spans.add(new Span(e.associationId(), e.on(), LocalDate.MAX));
        case FamilyEvent.CoverageEnded e -> close(spans, e.associationId(), e.on());
        case FamilyEvent.CoverageTransferred e -> {
          close(spans, e.from(), e.on());
          spans.add(new Span(e.to(), e.on(), LocalDate.MAX));
        }
        default -> { }
      }
    }
    return spans;
  }

  private static void close(List<Span> spans, AssociationId association, LocalDate on) {
    Span open = spans.removeLast();
    assertThat(open.association()).isEqualTo(association);
    assertThat(open.to()).isEqualTo(LocalDate.MAX);
    assertThat(on).isAfterOrEqualTo(open.from());
    spans.add(new Span(association, open.from(), on));
  }
}
