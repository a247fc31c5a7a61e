package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.golrizan.events.PersonId;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.SettlementChannel;

/**
 * A confirmed debt claim. At every moment, as recorded and as of any effective date: confirmed = forgiven + relieved + own +
 * loan + allocated + outstanding, and no term is negative.
 *
 * @param creditorId  whose claim it is
 * @param confirmed   rials the court confirmed
 * @param movements   what settled it, in the order of record, which need not be the order of effective dates
 * @param allocations donations set aside for it; a movement each
 */
public record Claim(
    ClaimKind kind,
    PersonId creditorId,
    Rial confirmed,
    LocalDate on,
    List<Movement> movements,
    Map<AllocationId, Allocated> allocations) {

  /** @param withdrawn whether the amount was taken back instead of given */
  public record Movement(SettlementChannel channel, Rial amount, boolean withdrawn, LocalDate on) {}

  /**
   * @param latest the effective date of the latest of what happened to it
   * @param paid   whether the payment to the creditor's account has cleared
   */
  public record Allocated(Rial amount, LocalDate latest, boolean paid) {}

  public Claim {
    movements = List.copyOf(movements);
    allocations = Collections.unmodifiableMap(new LinkedHashMap<>(allocations));
  }

  static Claim confirmed(ClaimKind kind, PersonId creditorId, Rial amount, LocalDate on) {
    return new Claim(kind, creditorId, amount, on, List.of(), Map.of());
  }

  /** Rials settled through each of the five channels. */
  public Map<SettlementChannel, Rial> settled() {
    Map<SettlementChannel, Rial> settled = new EnumMap<>(SettlementChannel.class);
    for (SettlementChannel channel : SettlementChannel.values()) {
      settled.put(channel, settled(channel));
    }
    return settled;
  }

  public Rial settled(SettlementChannel channel) {
    return Rial.of(settledBy(LocalDate.MAX, Stream.of(channel)));
  }

  public Rial outstanding() {
    return Rial.of(outstandingBy(LocalDate.MAX));
  }

  public boolean isPaidFor() {
    return allocations.values().stream().allMatch(Allocated::paid);
  }

  /** The least that was or is outstanding on the day or any later one: the most that may settle the claim as of that day. */
  Rial outstandingFrom(LocalDate day) {
    return Rial.of(daysFrom(day).mapToLong(this::outstandingBy).min().orElseThrow());
  }

  /** The least that was or is settled through the channel on the day or any later one: the most that may be taken back as of it. */
  Rial settledFrom(SettlementChannel channel, LocalDate day) {
    return Rial.of(daysFrom(day).mapToLong(d -> settledBy(d, Stream.of(channel))).min().orElseThrow());
  }

  /** The most that was or is settled on any day. */
  Rial mostSettled() {
    return Rial.of(movements.stream().map(Movement::on).distinct()
        .mapToLong(day -> settledBy(day, Stream.of(SettlementChannel.values()))).max().orElse(0));
  }

  Claim corrected(Rial amount) {
    return new Claim(kind, creditorId, amount, on, movements, allocations);
  }

  Claim settle(SettlementChannel channel, Rial amount, LocalDate day) {
    return moved(new Movement(channel, amount, false, day), allocations);
  }

  /** Takes back what was settled before. */
  Claim takeBack(SettlementChannel channel, Rial amount, LocalDate day) {
    return moved(new Movement(channel, amount, true, day), allocations);
  }

  Claim allocate(AllocationId allocationId, Rial amount, LocalDate day) {
    return moved(new Movement(SettlementChannel.DONATIONS, amount, false, day),
        with(allocationId, new Allocated(amount, day, false)));
  }

  Claim giveBack(AllocationId allocationId, Rial amount, LocalDate day) {
    Map<AllocationId, Allocated> fewer = new LinkedHashMap<>(allocations);
    fewer.remove(allocationId);
    return moved(new Movement(SettlementChannel.DONATIONS, amount, true, day), fewer);
  }

  /** @param paid whether the payment cleared now, or was taken back */
  Claim payment(AllocationId allocationId, boolean paid, LocalDate day) {
    Allocated allocated = allocations.get(allocationId);
    return allocated == null
        ? this
        : new Claim(
            kind, creditorId, confirmed, on, movements, with(allocationId, new Allocated(allocated.amount(), day, paid)));
  }

  private Claim moved(Movement movement, Map<AllocationId, Allocated> allocationsThen) {
    List<Movement> more = new ArrayList<>(movements);
    more.add(movement);
    return new Claim(kind, creditorId, confirmed, on, more, allocationsThen);
  }

  private Map<AllocationId, Allocated> with(AllocationId allocationId, Allocated allocated) {
    Map<AllocationId, Allocated> more = new LinkedHashMap<>(allocations);
    more.put(allocationId, allocated);
    return more;
  }

  /** The day and every later one on which the claim moved. */
  private Stream<LocalDate> daysFrom(LocalDate day) {
    return Stream.concat(Stream.of(day), movements.stream().map(Movement::on).filter(on -> on.isAfter(day)).distinct());
  }

  private long outstandingBy(LocalDate day) {
    return confirmed.amount() - settledBy(day, Stream.of(SettlementChannel.values()));
  }

  private long settledBy(LocalDate day, Stream<SettlementChannel> channels) {
    List<SettlementChannel> asked = channels.toList();
    return movements.stream()
        .filter(movement -> asked.contains(movement.channel()) && !movement.on().isAfter(day))
        .mapToLong(movement -> movement.withdrawn() ? -movement.amount().amount() : movement.amount().amount())
        .sum();
  }
}
