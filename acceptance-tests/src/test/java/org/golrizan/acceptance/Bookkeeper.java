package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/** The funds' books, kept from the events alone: each fund a queue of gifts in the order in which they were credited. */
final class Bookkeeper {

  /** A fund's sums and its queue. */
  static final class Fund {
    long received;
    long cleared;
    long refunded;
    long allocated;
    long paid;
    boolean everAllocated;
    final Map<String, Long> givers = new HashMap<>();
    final Map<String, Long> paidFor = new HashMap<>();
    final Map<String, Long> free = new LinkedHashMap<>();
    final Map<String, Map<String, Long>> taken = new HashMap<>();
  }

  private final Map<String, Fund> funds = new TreeMap<>();
  private final Map<String, Long> amounts = new LinkedHashMap<>();
  private final Map<String, String> fundOf = new HashMap<>();
  private final Map<String, String> giverOf = new HashMap<>();
  private final Map<String, String> caseOf = new HashMap<>();
  private final Map<String, Long> pending = new HashMap<>();
  private final Map<String, Long> refunds = new HashMap<>();
  private final Map<String, Long> setAside = new HashMap<>();
  private final Map<String, Long> paid = new HashMap<>();

  static Bookkeeper of(List<JsonNode> events, long position) {
    Bookkeeper book = new Bookkeeper();
    events.stream().filter(event -> event.path("position").longValue() <= position)
        .forEach(event -> book.enter(event.path("type").stringValue(), event.path("payload")));
    return book;
  }

  private void enter(String type, JsonNode e) {
    long amount = e.path("amount").asLong(0);
    String donation = e.path("donationId").asString("");
    String allocation = e.path("allocationId").asString("");
    switch (type) {
      case "donation.received" -> {
        fundOf.put(donation, e.path("fundId").stringValue());
        giverOf.put(donation, e.path("benefactorId").stringValue());
        gave(donation, amount);
        amounts.put(donation, amount);
        pending.put(donation, amount);
        fund(fundOf.getOrDefault(donation, "")).received += amount;
      }
      case "donation.bounced" -> {
        pending.remove(donation);
        gave(donation, -amount);
        fund(fundOf.getOrDefault(donation, "")).received -= amount;
      }
      case "fund.credited" -> {
        pending.remove(donation);
        Fund fund = fund(e.path("fundId").stringValue());
        fund.cleared += amount;
        fund.free.put(donation, amount);
      }
      case "fund.refunded" -> {
        Fund fund = fund(e.path("fundId").stringValue());
        fund.refunded += amount;
        gave(donation, -amount);
        refunds.merge(donation, amount, Long::sum);
        fund.free.merge(donation, -amount, Long::sum);
      }
      case "allocation.made" -> caseOf.put(allocation, e.path("caseId").stringValue());
      case "fund.allocated" -> take(fund(e.path("fundId").stringValue()), allocation, amount);
      case "fund.given-back" -> {
        Fund fund = fund(e.path("fundId").stringValue());
        fund.allocated -= amount;
        Objects.requireNonNull(fund.taken.remove(allocation)).forEach((gift, part) -> {
          fund.free.merge(gift, part, Long::sum);
          setAside.merge(gift, -part, Long::sum);
        });
      }
      case "fund.paid" -> move(fund(e.path("fundId").stringValue()), allocation, amount, 1);
      case "fund.payment-returned" -> move(fund(e.path("fundId").stringValue()), allocation, amount, -1);
      default -> { }
    }
  }

  private void gave(String donation, long amount) {
    fund(fundOf.getOrDefault(donation, "")).givers.merge(giverOf.getOrDefault(donation, ""), amount, Long::sum);
  }

  private void take(Fund fund, String allocation, long amount) {
    fund.allocated += amount;
    fund.everAllocated = true;
    long missing = amount;
    Map<String, Long> taken = new LinkedHashMap<>();
    for (Map.Entry<String, Long> gift : fund.free.entrySet()) {
      long part = Math.min(gift.getValue(), missing);
      if (part > 0) {
        taken.put(gift.getKey(), part);
        gift.setValue(gift.getValue() - part);
        setAside.merge(gift.getKey(), part, Long::sum);
        missing -= part;
      }
    }
    assertThat(missing).as("never more than there is").isZero();
    fund.taken.put(allocation, taken);
  }

  private void move(Fund fund, String allocation, long amount, int direction) {
    fund.paid += direction * amount;
    fund.paidFor.merge(caseOf.getOrDefault(allocation, ""), direction * amount, Long::sum);
    fund.taken.getOrDefault(allocation, Map.of()).forEach((gift, part) -> {
      setAside.merge(gift, -direction * part, Long::sum);
      paid.merge(gift, direction * part, Long::sum);
    });
  }

  /** Every donation that was received, in order. */
  Set<String> donations() {
    return amounts.keySet();
  }

  Fund fund(String id) {
    return funds.computeIfAbsent(id, any -> new Fund());
  }

  long sum(ToLongFunction<Fund> of) {
    return funds.values().stream().mapToLong(of).sum();
  }

  List<Long> trace(String donation) {
    Fund fund = fund(fundOf.getOrDefault(donation, ""));
    return List.of(amounts.get(donation), pending.getOrDefault(donation, 0L), refunds.getOrDefault(donation, 0L),
        fund.free.getOrDefault(donation, 0L), setAside.getOrDefault(donation, 0L), paid.getOrDefault(donation, 0L));
  }

  /** Debits less credits of every account that was ever posted to. */
  Map<String, Long> balances() {
    Map<String, Long> balances = new TreeMap<>();
    if (sum(it -> it.received) > 0 || !amounts.isEmpty()) {
      balances.put("in-clearing", pending.values().stream().mapToLong(Long::longValue).sum());
    }
    if (sum(it -> it.cleared) > 0) {
      balances.put("bank", sum(it -> it.cleared - it.refunded - it.paid));
    }
    Set<String> posted = new HashSet<>(amounts.keySet());
    funds.forEach((id, fund) -> {
      if (posted.stream().anyMatch(donation -> id.equals(fundOf.get(donation)))) {
        balances.put("fund/" + id + "/uncleared", -(fund.received - fund.cleared));
      }
      if (fund.cleared > 0) {
        balances.put("fund/" + id + "/free", -(fund.cleared - fund.refunded - fund.allocated));
      }
      if (fund.everAllocated) {
        balances.put("fund/" + id + "/set-aside", -(fund.allocated - fund.paid));
      }
    });
    return balances;
  }
}
